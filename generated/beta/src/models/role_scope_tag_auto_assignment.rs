// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.roleScopeTagAutoAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-rbac-rolescopetagautoassignment?view=graph-rest-beta>
    RoleScopeTagAutoAssignment "microsoft.graph.roleScopeTagAutoAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { RoleScopeTagAutoAssignment: super::Entity }
