// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.callRecording`, by its URL.
    ///
    /// For example `/app/onlineMeetings/getAllRecordings(…)/{callRecording-id}`.
    CallRecordingResource(mg::One<models::CallRecording>)
}

impl CallRecordingResource {
    /// `…/content`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/adhocCalls/{id}/recordings/{id}/content` | **CallRecordings.Read.All** | – |
    /// | `GET` `/me/onlineMeetings/{id}/recordings/{id}/content` | **OnlineMeetingRecording.Read.All** | – |
    /// | `GET` `/users/{id}/adhocCalls/{id}/recordings/{id}/content` | **CallRecordings.Read.All** | **CallRecordings.Read.All** |
    /// | `GET` `/users/{id}/onlineMeetings/{id}/recordings/{id}/content` | **OnlineMeetingRecording.Read.All** | **OnlineMeetingRecording.Read.All**, OnlineMeetingRecording.Read.Chat |
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.callRecording`, by its URL.
    ///
    /// For example `/app/onlineMeetings/getAllRecordings(…)`.
    CallRecordingCollection(mg::Many<models::CallRecording, CallRecordingResource>)
}

impl CallRecordingCollection {
    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::CallRecording>> {
        mg::Path::function(self, "delta")
    }
}
