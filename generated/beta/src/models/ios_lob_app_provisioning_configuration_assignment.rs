// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosLobAppProvisioningConfigurationAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ioslobappprovisioningconfigurationassignment?view=graph-rest-beta>
    IosLobAppProvisioningConfigurationAssignment "microsoft.graph.iosLobAppProvisioningConfigurationAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { IosLobAppProvisioningConfigurationAssignment: super::Entity }
