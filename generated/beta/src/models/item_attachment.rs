// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemAttachment`, an entity type derived from `microsoft.graph.attachment`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-beta>
    ItemAttachment "microsoft.graph.itemAttachment" "entity" : super::Attachment;
    /// `contentType`: String
    content_type "contentType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isInline`: Boolean, not null
    is_inline "isInline" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `size`: Int32, not null
    size "size" "r": i32,
}

mg::derived_from! { ItemAttachment: super::Attachment, super::Entity }

impl ItemAttachment {
    /// `item`: `outlookItem`, contained
    pub const ITEM: mg::Nav<ItemAttachment, super::OutlookItem> = mg::Nav::new("item");
}
