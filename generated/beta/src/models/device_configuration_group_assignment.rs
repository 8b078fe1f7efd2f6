// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceConfigurationGroupAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceconfigurationgroupassignment?view=graph-rest-beta>
    DeviceConfigurationGroupAssignment "microsoft.graph.deviceConfigurationGroupAssignment" "entity" : super::Entity;
    /// `excludeGroup`: Boolean, not null
    exclude_group "excludeGroup" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `targetGroupId`: String
    target_group_id "targetGroupId": String,
}

mg::derived_from! { DeviceConfigurationGroupAssignment: super::Entity }

impl DeviceConfigurationGroupAssignment {
    /// `deviceConfiguration`: `deviceConfiguration`
    pub const DEVICE_CONFIGURATION: mg::Nav<
        DeviceConfigurationGroupAssignment,
        super::DeviceConfiguration,
    > = mg::Nav::new("deviceConfiguration");
}
