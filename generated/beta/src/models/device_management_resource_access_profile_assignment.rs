// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementResourceAccessProfileAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementresourceaccessprofileassignment?view=graph-rest-beta>
    DeviceManagementResourceAccessProfileAssignment "microsoft.graph.deviceManagementResourceAccessProfileAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `intent`: deviceManagementResourceAccessProfileIntent, not null
    intent "intent" "r": mg::Open<super::DeviceManagementResourceAccessProfileIntent>,
    /// `sourceId`: String
    source_id "sourceId": String,
    /// `target`: deviceAndAppManagementAssignmentTarget, not null
    target "target" "r": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { DeviceManagementResourceAccessProfileAssignment: super::Entity }
