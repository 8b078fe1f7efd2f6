// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementScriptAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptassignment?view=graph-rest-beta>
    DeviceManagementScriptAssignment "microsoft.graph.deviceManagementScriptAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { DeviceManagementScriptAssignment: super::Entity }
