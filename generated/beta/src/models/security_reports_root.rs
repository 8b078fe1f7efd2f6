// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityReportsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/securityreportsroot?view=graph-rest-beta>
    SecurityReportsRoot "microsoft.graph.securityReportsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { SecurityReportsRoot: super::Entity }
