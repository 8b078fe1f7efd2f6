// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalgroup?view=graph-rest-beta>
    ExternalGroup "microsoft.graph.externalGroup" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExternalGroup: super::Entity }
