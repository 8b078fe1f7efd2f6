// @generated
use crate::{mg, models};

/// Requests on one [`CallTranscript`](models::CallTranscript): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.app().online_meetings().get_all_transcripts(parameters).id(id)`.
#[derive(Clone, Debug)]
pub struct CallTranscriptResource(mg::One<models::CallTranscript>);

mg::builder! { CallTranscriptResource: mg::One<models::CallTranscript> }

impl CallTranscriptResource {
    /// `…/content`: the content of the stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }

    /// `…/metadataContent`: the content of the stream.
    #[inline]
    pub fn metadata_content(&self) -> mg::Media {
        self.raw().stream("metadataContent")
    }
}

/// Requests on a collection of [`CallTranscript`](models::CallTranscript): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.app().online_meetings().get_all_transcripts(parameters)`.
#[derive(Clone, Debug)]
pub struct CallTranscriptCollection(
    mg::Many<models::CallTranscript, CallTranscriptResource>,
);

mg::builder! { CallTranscriptCollection: mg::Many<models::CallTranscript, CallTranscriptResource> }

impl CallTranscriptCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`CallTranscript`](models::CallTranscript).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::CallTranscript>> {
        self.raw().function("delta")
    }
}
