// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementScriptGroupAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptgroupassignment?view=graph-rest-beta>
    DeviceManagementScriptGroupAssignment "microsoft.graph.deviceManagementScriptGroupAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `targetGroupId`: String
    target_group_id "targetGroupId": String,
}

mg::derived_from! { DeviceManagementScriptGroupAssignment: super::Entity }
