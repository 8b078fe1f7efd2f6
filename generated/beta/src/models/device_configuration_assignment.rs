// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceConfigurationAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceconfigurationassignment?view=graph-rest-beta>
    DeviceConfigurationAssignment "microsoft.graph.deviceConfigurationAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `intent`: deviceConfigAssignmentIntent
    intent "intent": mg::Open<super::DeviceConfigAssignmentIntent>,
    /// `source`: deviceAndAppManagementAssignmentSource, not null, computed, read-only
    source "source" "rcp": mg::Open<super::DeviceAndAppManagementAssignmentSource>,
    /// `sourceId`: String, computed, read-only
    source_id "sourceId" "cp": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { DeviceConfigurationAssignment: super::Entity }
