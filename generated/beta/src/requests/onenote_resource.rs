// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.onenoteResource`, by its URL.
    ///
    /// For example `/me/onenote/resources/{onenoteResource-id}`.
    OnenoteResourceResource(mg::One<models::OnenoteResource>)
}

impl OnenoteResourceResource {
    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }

    /// `…/content`: Edm.Stream
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Notes.Read**, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Read**, Notes.ReadWrite | **Notes.Read.All**, Notes.ReadWrite.All |
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }
}

/// A collection of `microsoft.graph.onenoteResource`, by its URL.
///
/// For example `/me/onenote/resources`.
pub type OnenoteResourceCollection = mg::Many<
    models::OnenoteResource,
    OnenoteResourceResource,
>;
