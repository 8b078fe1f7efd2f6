// @generated
use crate::{mg, models};

/// Requests on one [`CallRecording`](models::CallRecording): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.app().online_meetings().get_all_recordings(parameters).id(id)`.
#[derive(Clone, Debug)]
pub struct CallRecordingResource(mg::One<models::CallRecording>);

mg::builder! { CallRecordingResource: mg::One<models::CallRecording> }

impl CallRecordingResource {
    /// `…/content`: the content of the stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }
}

/// Requests on a collection of [`CallRecording`](models::CallRecording): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.app().online_meetings().get_all_recordings(parameters)`.
#[derive(Clone, Debug)]
pub struct CallRecordingCollection(
    mg::Many<models::CallRecording, CallRecordingResource>,
);

mg::builder! { CallRecordingCollection: mg::Many<models::CallRecording, CallRecordingResource> }

impl CallRecordingCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`CallRecording`](models::CallRecording).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::CallRecording>> {
        self.raw().function("delta")
    }
}
