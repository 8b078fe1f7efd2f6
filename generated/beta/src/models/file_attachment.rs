// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fileAttachment`][reference], derived from
/// [`Attachment`](super::Attachment), with a media stream.
///
/// Requests:
/// [`FileAttachmentCollection`](crate::requests::file_attachment::FileAttachmentCollection), for
/// example `graph.me().events().id(id).attachments().cast_to_file_attachment()`.
///
/// Operations: `create_upload_session`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-beta
pub struct FileAttachment {
    /// `contentBytes`.
    pub content_bytes: mg::Field<mg::Binary>,
    /// `contentId`.
    pub content_id: mg::Field<String>,
    /// `contentLocation`.
    pub content_location: mg::Field<String>,
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isInline`. Never null.
    pub is_inline: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `size`. Never null.
    pub size: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileAttachment: "microsoft.graph.fileAttachment", entity stream, base super::Attachment;
    content_bytes: "contentBytes",
    content_id: "contentId",
    content_location: "contentLocation",
    content_type: "contentType",
    id: "id" key required,
    is_inline: "isInline" required,
    last_modified_date_time: "lastModifiedDateTime",
    name: "name",
    size: "size" required,
}

mg::derived_from! { FileAttachment: super::Attachment, super::Entity }
