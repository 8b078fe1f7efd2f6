// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiInteractionHistory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/aiinteractionhistory?view=graph-rest-beta>
    AiInteractionHistory "microsoft.graph.aiInteractionHistory" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AiInteractionHistory: super::Entity }
