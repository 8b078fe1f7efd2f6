// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.continuousAccessEvaluationPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/continuousaccessevaluationpolicy?view=graph-rest-beta>
    ContinuousAccessEvaluationPolicy "microsoft.graph.continuousAccessEvaluationPolicy" "entity" : super::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `groups`: Collection(String), items not null
    groups "groups" "r": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `migrate`: Boolean, not null
    migrate "migrate" "r": bool,
    /// `users`: Collection(String), items not null
    users "users" "r": Vec<String>,
}

mg::derived_from! { ContinuousAccessEvaluationPolicy: super::Entity }
