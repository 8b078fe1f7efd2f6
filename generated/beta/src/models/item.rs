// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.item`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/item?view=graph-rest-beta>
    Item "microsoft.graph.item" "entity";
    /// `baseUnitOfMeasureId`: Guid
    base_unit_of_measure_id "baseUnitOfMeasureId": mg::Guid,
    /// `blocked`: Boolean
    blocked "blocked": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `gtin`: String
    gtin "gtin": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `inventory`: Decimal
    inventory "inventory": mg::Decimal,
    /// `itemCategoryCode`: String
    item_category_code "itemCategoryCode": String,
    /// `itemCategoryId`: Guid
    item_category_id "itemCategoryId": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `number`: String
    number "number": String,
    /// `priceIncludesTax`: Boolean
    price_includes_tax "priceIncludesTax": bool,
    /// `taxGroupCode`: String
    tax_group_code "taxGroupCode": String,
    /// `taxGroupId`: Guid
    tax_group_id "taxGroupId": mg::Guid,
    /// `type`: String
    type_ "type": String,
    /// `unitCost`: Decimal
    unit_cost "unitCost": mg::Decimal,
    /// `unitPrice`: Decimal
    unit_price "unitPrice": mg::Decimal,
}

impl Item {
    /// `itemCategory`: `itemCategory`, contained
    pub const ITEM_CATEGORY: mg::Nav<Item, super::ItemCategory> = mg::Nav::new(
        "itemCategory",
    );
    /// `picture`: many `picture`, contained
    pub const PICTURE: mg::Nav<Item, Vec<super::Picture>> = mg::Nav::new("picture");
}
