// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamstemplate?view=graph-rest-beta>
    TeamsTemplate "microsoft.graph.teamsTemplate" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TeamsTemplate: super::Entity }
