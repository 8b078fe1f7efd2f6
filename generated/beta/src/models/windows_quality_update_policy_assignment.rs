// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdatePolicyAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsqualityupdatepolicyassignment?view=graph-rest-beta>
    WindowsQualityUpdatePolicyAssignment "microsoft.graph.windowsQualityUpdatePolicyAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget, not null
    target "target" "r": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { WindowsQualityUpdatePolicyAssignment: super::Entity }
