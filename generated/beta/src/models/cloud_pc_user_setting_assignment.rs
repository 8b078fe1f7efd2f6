// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcUserSettingAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcusersettingassignment?view=graph-rest-beta>
    CloudPcUserSettingAssignment "microsoft.graph.cloudPcUserSettingAssignment" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: cloudPcManagementAssignmentTarget
    target "target": mg::Boxed<super::CloudPcManagementAssignmentTarget>,
}

mg::derived_from! { CloudPcUserSettingAssignment: super::Entity }
