// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkBot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworkbot?view=graph-rest-beta>
    TeamworkBot "microsoft.graph.teamworkBot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TeamworkBot: super::Entity }
