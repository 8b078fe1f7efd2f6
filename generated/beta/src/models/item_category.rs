// @generated
use crate::mg;

/// Entity type [`microsoft.graph.itemCategory`][reference].
///
/// Requests: [`ItemCategoryCollection`](crate::requests::item_category::ItemCategoryCollection),
/// for example `graph.financials().companies().id(id).item_categories()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/itemcategory?view=graph-rest-beta
pub struct ItemCategory {
    /// `code`.
    pub code: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemCategory: "microsoft.graph.itemCategory", entity;
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}
