// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceoperation?view=graph-rest-beta>
    ResourceOperation "microsoft.graph.resourceOperation" "entity" : super::Entity;
    /// `actionName`: String
    action_name "actionName": String,
    /// `description`: String
    description "description": String,
    /// `enabledForScopeValidation`: Boolean, not null, computed, read-only
    enabled_for_scope_validation "enabledForScopeValidation" "rcp": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resource`: String, computed, read-only
    resource "resource" "cp": String,
    /// `resourceName`: String
    resource_name "resourceName": String,
}

mg::derived_from! { ResourceOperation: super::Entity }
