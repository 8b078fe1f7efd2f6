// @generated
use crate::mg;

/// Entity type [`microsoft.graph.item`][reference].
///
/// Requests: [`ItemCollection`](crate::requests::item::ItemCollection), for example
/// `graph.financials().companies().id(id).items()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/item?view=graph-rest-beta
pub struct Item {
    /// `baseUnitOfMeasureId`.
    pub base_unit_of_measure_id: mg::Field<mg::Guid>,
    /// `blocked`.
    pub blocked: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `gtin`.
    pub gtin: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `inventory`.
    pub inventory: mg::Field<mg::Decimal>,
    /// `itemCategoryCode`.
    pub item_category_code: mg::Field<String>,
    /// `itemCategoryId`.
    pub item_category_id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `number`.
    pub number: mg::Field<String>,
    /// `priceIncludesTax`.
    pub price_includes_tax: mg::Field<bool>,
    /// `taxGroupCode`.
    pub tax_group_code: mg::Field<String>,
    /// `taxGroupId`.
    pub tax_group_id: mg::Field<mg::Guid>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `unitCost`.
    pub unit_cost: mg::Field<mg::Decimal>,
    /// `unitPrice`.
    pub unit_price: mg::Field<mg::Decimal>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Item: "microsoft.graph.item", entity;
    base_unit_of_measure_id: "baseUnitOfMeasureId",
    blocked: "blocked",
    display_name: "displayName",
    gtin: "gtin",
    id: "id" key required,
    inventory: "inventory",
    item_category_code: "itemCategoryCode",
    item_category_id: "itemCategoryId",
    last_modified_date_time: "lastModifiedDateTime",
    number: "number",
    price_includes_tax: "priceIncludesTax",
    tax_group_code: "taxGroupCode",
    tax_group_id: "taxGroupId",
    type_: "type",
    unit_cost: "unitCost",
    unit_price: "unitPrice",
}

impl Item {
    /// `itemCategory`: [`ItemCategory`](super::ItemCategory).
    pub const ITEM_CATEGORY: mg::Nav<Item, super::ItemCategory> = mg::Nav::new(
        "itemCategory",
    );
    /// `picture`: many [`Picture`](super::Picture).
    pub const PICTURE: mg::Nav<Item, Vec<super::Picture>> = mg::Nav::new("picture");
}
