// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkPeripheral`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworkperipheral?view=graph-rest-beta>
    TeamworkPeripheral "microsoft.graph.teamworkPeripheral" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `productId`: String
    product_id "productId": String,
    /// `vendorId`: String
    vendor_id "vendorId": String,
}

mg::derived_from! { TeamworkPeripheral: super::Entity }
