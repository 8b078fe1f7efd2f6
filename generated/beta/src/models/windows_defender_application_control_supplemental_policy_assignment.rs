// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsdefenderapplicationcontrolsupplementalpolicyassignment?view=graph-rest-beta>
    WindowsDefenderApplicationControlSupplementalPolicyAssignment "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { WindowsDefenderApplicationControlSupplementalPolicyAssignment: super::Entity }
