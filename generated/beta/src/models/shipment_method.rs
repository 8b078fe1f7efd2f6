// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shipmentMethod`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/shipmentmethod?view=graph-rest-beta>
    ShipmentMethod "microsoft.graph.shipmentMethod" "entity";
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}
