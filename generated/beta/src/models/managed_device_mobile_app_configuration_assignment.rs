// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceMobileAppConfigurationAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/manageddevicemobileappconfigurationassignment?view=graph-rest-beta>
    ManagedDeviceMobileAppConfigurationAssignment "microsoft.graph.managedDeviceMobileAppConfigurationAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { ManagedDeviceMobileAppConfigurationAssignment: super::Entity }
