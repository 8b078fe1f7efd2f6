// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.fileAttachment`, by its URL.
    FileAttachmentResource(mg::One<models::FileAttachment>)
}

impl FileAttachmentResource {
    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }
}

/// A collection of `microsoft.graph.fileAttachment`, by its URL.
pub type FileAttachmentCollection = mg::Many<
    models::FileAttachment,
    FileAttachmentResource,
    requests::attachment::AttachmentCollection,
>;
