// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.targetedManagedAppPolicyAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/targetedmanagedapppolicyassignment?view=graph-rest-beta>
    TargetedManagedAppPolicyAssignment "microsoft.graph.targetedManagedAppPolicyAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: deviceAndAppManagementAssignmentSource, not null
    source "source" "r": mg::Open<super::DeviceAndAppManagementAssignmentSource>,
    /// `sourceId`: String
    source_id "sourceId": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { TargetedManagedAppPolicyAssignment: super::Entity }
