// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.callTranscript`, by its URL.
    ///
    /// For example `/app/onlineMeetings/getAllTranscripts(…)/{callTranscript-id}`.
    CallTranscriptResource(mg::One<models::CallTranscript>)
}

impl CallTranscriptResource {
    /// `…/content`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/adhocCalls/{id}/transcripts/{id}/content` | **CallTranscripts.Read.All** | – |
    /// | `GET` `/me/onlineMeetings/{id}/transcripts/{id}/content` | **OnlineMeetingTranscript.Read.All** | – |
    /// | `GET` `/users/{id}/adhocCalls/{id}/transcripts/{id}/content` | **CallTranscripts.Read.All** | **CallTranscripts.Read.All** |
    /// | `GET` `/users/{id}/onlineMeetings/{id}/transcripts/{id}/content` | **OnlineMeetingTranscript.Read.All** | **OnlineMeetingTranscript.Read.All**, OnlineMeetingTranscript.Read.Chat |
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }

    /// `…/metadataContent`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/adhocCalls/{id}/transcripts/{id}/metadataContent` | **CallTranscripts.Read.All** | – |
    /// | `GET` `/me/onlineMeetings/{id}/transcripts/{id}/metadataContent` | **OnlineMeetingTranscript.Read.All** | – |
    /// | `GET` `/users/{id}/adhocCalls/{id}/transcripts/{id}/metadataContent` | **CallTranscripts.Read.All** | **CallTranscripts.Read.All** |
    /// | `GET` `/users/{id}/onlineMeetings/{id}/transcripts/{id}/metadataContent` | **OnlineMeetingTranscript.Read.All** | **OnlineMeetingTranscript.Read.All**, OnlineMeetingTranscript.Read.Chat |
    #[inline]
    pub fn metadata_content(&self) -> mg::Media {
        mg::Path::stream(self, "metadataContent")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.callTranscript`, by its URL.
    ///
    /// For example `/app/onlineMeetings/getAllTranscripts(…)`.
    CallTranscriptCollection(mg::Many<models::CallTranscript, CallTranscriptResource>)
}

impl CallTranscriptCollection {
    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::CallTranscript>> {
        mg::Path::function(self, "delta")
    }
}
