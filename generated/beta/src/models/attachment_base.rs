// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.attachmentBase`][reference], derived from
/// [`Entity`](super::Entity), with a media stream.
///
/// Requests:
/// [`AttachmentBaseCollection`](crate::requests::attachment_base::AttachmentBaseCollection), for
/// example `graph.me().todo().lists().id(id).tasks().id(id).attachments()`.
///
/// Operations: `create_upload_session`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/attachmentbase?view=graph-rest-beta
pub struct AttachmentBase {
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
    AttachmentBase: "microsoft.graph.attachmentBase", entity abstract stream, base super::Entity, family AttachmentBaseKind;
    content_type: "contentType",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    name: "name",
    size: "size" required,
}

mg::derived_from! { AttachmentBase: super::Entity }

/// The types derived from [`AttachmentBase`].
#[non_exhaustive]
pub enum AttachmentBaseKind {
    TaskFileAttachment(Box<super::TaskFileAttachment>),
    /// None of these, or a type that this version does not know.
    Other(Box<AttachmentBase>),
}

mg::family! {
    AttachmentBase => AttachmentBaseKind;
    TaskFileAttachment(super::TaskFileAttachment),
}
