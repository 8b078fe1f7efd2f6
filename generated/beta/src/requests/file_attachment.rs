// @generated
use crate::{mg, models, requests};

/// Requests on one [`FileAttachment`](models::FileAttachment): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().events().id(id).attachments().id(id).cast_to_file_attachment()`.
#[derive(Clone, Debug)]
pub struct FileAttachmentResource(mg::One<models::FileAttachment>);

mg::builder! { FileAttachmentResource: mg::One<models::FileAttachment> }

impl FileAttachmentResource {
    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().media()
    }
}

/// Requests on a collection of [`FileAttachment`](models::FileAttachment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().events().id(id).attachments().cast_to_file_attachment()`.
pub type FileAttachmentCollection = mg::Many<
    models::FileAttachment,
    FileAttachmentResource,
    requests::attachment::AttachmentCollection,
>;
