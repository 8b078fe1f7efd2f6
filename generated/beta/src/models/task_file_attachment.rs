// @generated
use crate::mg;

/// Entity type [`microsoft.graph.taskFileAttachment`][reference], derived from
/// [`AttachmentBase`](super::AttachmentBase), with a media stream.
///
/// Requests: [`TaskFileAttachmentCollection`], for example
/// `graph.me().todo().lists().id(id).tasks().id(id).attachments().cast_to_task_file_attachment()`.
///
/// Operations: `create_upload_session`.
///
/// [`TaskFileAttachmentCollection`]: crate::requests::task_file_attachment::TaskFileAttachmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/taskfileattachment?view=graph-rest-beta
pub struct TaskFileAttachment {
    /// `contentBytes`. Never null.
    pub content_bytes: mg::Field<mg::Binary>,
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    TaskFileAttachment: "microsoft.graph.taskFileAttachment", entity stream, base super::AttachmentBase;
    content_bytes: "contentBytes" required,
    content_type: "contentType",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    name: "name",
    size: "size" required,
}

mg::derived_from! { TaskFileAttachment: super::AttachmentBase, super::Entity }
