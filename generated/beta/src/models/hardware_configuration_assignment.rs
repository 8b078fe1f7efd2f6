// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwareConfigurationAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hardwareconfigurationassignment?view=graph-rest-beta>
    HardwareConfigurationAssignment "microsoft.graph.hardwareConfigurationAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { HardwareConfigurationAssignment: super::Entity }
