// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosUpdateConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosupdateconfiguration?view=graph-rest-beta>
    IosUpdateConfiguration "microsoft.graph.iosUpdateConfiguration" "entity" : super::DeviceConfiguration;
    /// `activeHoursEnd`: TimeOfDay, not null
    active_hours_end "activeHoursEnd" "r": mg::TimeOfDay,
    /// `activeHoursStart`: TimeOfDay, not null
    active_hours_start "activeHoursStart" "r": mg::TimeOfDay,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customUpdateTimeWindows`: Collection(customUpdateTimeWindow)
    custom_update_time_windows "customUpdateTimeWindows": Vec<super::CustomUpdateTimeWindow>,
    /// `description`: String
    description "description": String,
    /// `desiredOsVersion`: String
    desired_os_version "desiredOsVersion": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `enforcedSoftwareUpdateDelayInDays`: Int32
    enforced_software_update_delay_in_days "enforcedSoftwareUpdateDelayInDays": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `scheduledInstallDays`: Collection(dayOfWeek), items not null
    scheduled_install_days "scheduledInstallDays" "r": Vec<mg::Open<super::DayOfWeek>>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `updateScheduleType`: iosSoftwareUpdateScheduleType, not null
    update_schedule_type "updateScheduleType" "r": mg::Open<super::IosSoftwareUpdateScheduleType>,
    /// `utcTimeOffsetInMinutes`: Int32
    utc_time_offset_in_minutes "utcTimeOffsetInMinutes": i32,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { IosUpdateConfiguration: super::DeviceConfiguration, super::Entity }

impl IosUpdateConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosUpdateConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosUpdateConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosUpdateConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosUpdateConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosUpdateConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosUpdateConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosUpdateConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
