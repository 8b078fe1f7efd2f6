// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationPolicyAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationpolicyassignment?view=graph-rest-beta>
    DeviceManagementConfigurationPolicyAssignment "microsoft.graph.deviceManagementConfigurationPolicyAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: deviceAndAppManagementAssignmentSource, not null
    source "source" "r": mg::Open<super::DeviceAndAppManagementAssignmentSource>,
    /// `sourceId`: String
    source_id "sourceId": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { DeviceManagementConfigurationPolicyAssignment: super::Entity }
