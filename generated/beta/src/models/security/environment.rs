// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.environment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-environment?view=graph-rest-beta>
    Environment "microsoft.graph.security.environment" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `kind`: microsoft.graph.security.environmentKind, not null
    kind "kind" "r": mg::Open<super::EnvironmentKind>,
}

mg::derived_from! { Environment: crate::models::Entity }
