// @generated
use crate::mg;

/// Entity type [`microsoft.graph.referenceAttachment`][reference], derived from
/// [`Attachment`](super::Attachment).
///
/// Requests: [`ReferenceAttachmentCollection`], for example
/// `graph.me().events().id(id).attachments().cast_to_reference_attachment()`.
///
/// Operations: `create_upload_session`.
///
/// [`ReferenceAttachmentCollection`]: crate::requests::reference_attachment::ReferenceAttachmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-beta
pub struct ReferenceAttachment {
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isFolder`.
    pub is_folder: mg::Field<bool>,
    /// `isInline`. Never null.
    pub is_inline: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `permission`.
    pub permission: mg::Field<mg::Open<super::ReferenceAttachmentPermission>>,
    /// `previewUrl`.
    pub preview_url: mg::Field<String>,
    /// `providerType`.
    pub provider_type: mg::Field<mg::Open<super::ReferenceAttachmentProvider>>,
    /// `size`. Never null.
    pub size: mg::Field<i32>,
    /// `sourceUrl`.
    pub source_url: mg::Field<String>,
    /// `thumbnailUrl`.
    pub thumbnail_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReferenceAttachment: "microsoft.graph.referenceAttachment", entity, base super::Attachment;
    content_type: "contentType",
    id: "id" key required,
    is_folder: "isFolder",
    is_inline: "isInline" required,
    last_modified_date_time: "lastModifiedDateTime",
    name: "name",
    permission: "permission",
    preview_url: "previewUrl",
    provider_type: "providerType",
    size: "size" required,
    source_url: "sourceUrl",
    thumbnail_url: "thumbnailUrl",
}

mg::derived_from! { ReferenceAttachment: super::Attachment, super::Entity }
