// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.attachment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AttachmentCollection`](crate::requests::attachment::AttachmentCollection), for
/// example `graph.me().events().id(id).attachments()`.
///
/// Operations: `create_upload_session`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-beta
pub struct Attachment {
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
    Attachment: "microsoft.graph.attachment", entity abstract, base super::Entity, family AttachmentKind;
    content_type: "contentType",
    id: "id" key required,
    is_inline: "isInline" required,
    last_modified_date_time: "lastModifiedDateTime",
    name: "name",
    size: "size" required,
}

mg::derived_from! { Attachment: super::Entity }

/// The types derived from [`Attachment`].
#[non_exhaustive]
pub enum AttachmentKind {
    FileAttachment(Box<super::FileAttachment>),
    ItemAttachment(Box<super::ItemAttachment>),
    ReferenceAttachment(Box<super::ReferenceAttachment>),
    /// None of these, or a type that this version does not know.
    Other(Box<Attachment>),
}

mg::family! {
    Attachment => AttachmentKind;
    FileAttachment(super::FileAttachment),
    ItemAttachment(super::ItemAttachment),
    ReferenceAttachment(super::ReferenceAttachment),
}
