// @generated
use crate::mg;

/// Complex type `microsoft.graph.browseQueryResponseItem`.
pub struct BrowseQueryResponseItem {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `itemKey`.
    pub item_key: mg::Field<String>,
    /// `itemsCount`.
    pub items_count: mg::Field<i32>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `sizeInBytes`.
    pub size_in_bytes: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::BrowseQueryResponseItemType>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BrowseQueryResponseItem: "microsoft.graph.browseQueryResponseItem", complex;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    item_key: "itemKey",
    items_count: "itemsCount",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    name: "name",
    size_in_bytes: "sizeInBytes",
    type_: "type" required,
    web_url: "webUrl",
}
