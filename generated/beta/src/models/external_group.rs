// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalgroup?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)")]
    ExternalGroup "microsoft.graph.externalGroup" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExternalGroup: super::Entity }
