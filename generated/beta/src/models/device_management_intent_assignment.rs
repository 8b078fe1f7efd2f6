// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementIntentAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentassignment?view=graph-rest-beta>
    DeviceManagementIntentAssignment "microsoft.graph.deviceManagementIntentAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { DeviceManagementIntentAssignment: super::Entity }
