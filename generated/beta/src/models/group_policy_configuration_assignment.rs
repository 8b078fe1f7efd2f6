// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyConfigurationAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicyconfigurationassignment?view=graph-rest-beta>
    GroupPolicyConfigurationAssignment "microsoft.graph.groupPolicyConfigurationAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { GroupPolicyConfigurationAssignment: super::Entity }
