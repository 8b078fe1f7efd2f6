// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemCategory`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itemcategory?view=graph-rest-beta>
    ItemCategory "microsoft.graph.itemCategory" "entity";
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}
