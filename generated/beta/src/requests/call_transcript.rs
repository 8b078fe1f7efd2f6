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
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }

    /// `…/metadataContent`: Edm.Stream
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
