// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.columnLink`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/columnlink?view=graph-rest-beta>
    ColumnLink "microsoft.graph.columnLink" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { ColumnLink: super::Entity }
