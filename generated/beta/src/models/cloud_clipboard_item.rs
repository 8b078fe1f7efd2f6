// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudClipboardItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudClipboardItemCollection`], for example `graph.me().cloud_clipboard().items()`.
///
/// [`CloudClipboardItemCollection`]: crate::requests::cloud_clipboard_item::CloudClipboardItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudclipboarditem?view=graph-rest-beta
pub struct CloudClipboardItem {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `payloads`.
    pub payloads: mg::Field<Vec<super::CloudClipboardItemPayload>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudClipboardItem: "microsoft.graph.cloudClipboardItem", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    payloads: "payloads" required,
}

mg::derived_from! { CloudClipboardItem: super::Entity }
