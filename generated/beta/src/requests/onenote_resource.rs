// @generated
use crate::{mg, models};

/// Requests on one [`OnenoteResource`](models::OnenoteResource): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().onenote().resources().id(id)`.
#[derive(Clone, Debug)]
pub struct OnenoteResourceResource(mg::One<models::OnenoteResource>);

mg::builder! { OnenoteResourceResource: mg::One<models::OnenoteResource> }

impl OnenoteResourceResource {
    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn media(&self) -> mg::Media {
        self.raw().media()
    }

    /// `…/content`: the content of the stream.
    ///
    /// Least privileged permission to read: `Notes.Read` (delegated), `Notes.Read.All`
    /// (application).
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }
}

/// Requests on a collection of [`OnenoteResource`](models::OnenoteResource): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().onenote().resources()`.
pub type OnenoteResourceCollection = mg::Many<
    models::OnenoteResource,
    OnenoteResourceResource,
>;
