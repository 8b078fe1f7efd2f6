// @generated
use crate::mg;

/// Entity type [`microsoft.graph.itemAttachment`][reference], derived from
/// [`Attachment`](super::Attachment).
///
/// Requests:
/// [`ItemAttachmentCollection`](crate::requests::item_attachment::ItemAttachmentCollection), for
/// example `graph.me().events().id(id).attachments().cast_to_item_attachment()`.
///
/// Operations: `create_upload_session`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-beta
pub struct ItemAttachment {
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
    ItemAttachment: "microsoft.graph.itemAttachment", entity, base super::Attachment;
    content_type: "contentType",
    id: "id" key required,
    is_inline: "isInline" required,
    last_modified_date_time: "lastModifiedDateTime",
    name: "name",
    size: "size" required,
}

mg::derived_from! { ItemAttachment: super::Attachment, super::Entity }

impl ItemAttachment {
    /// `item`: [`OutlookItem`](super::OutlookItem).
    pub const ITEM: mg::Nav<ItemAttachment, super::OutlookItem> = mg::Nav::new("item");
}
