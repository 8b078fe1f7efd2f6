// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceCleanupRule`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/manageddevicecleanuprule?view=graph-rest-beta>
    ManagedDeviceCleanupRule "microsoft.graph.managedDeviceCleanupRule" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `deviceCleanupRulePlatformType`: deviceCleanupRulePlatformType, not null
    device_cleanup_rule_platform_type "deviceCleanupRulePlatformType" "r": mg::Open<super::DeviceCleanupRulePlatformType>,
    /// `deviceInactivityBeforeRetirementInDays`: Int32, not null
    device_inactivity_before_retirement_in_days "deviceInactivityBeforeRetirementInDays" "r": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
}

mg::derived_from! { ManagedDeviceCleanupRule: super::Entity }
