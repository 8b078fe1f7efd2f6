// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSSoftwareUpdateConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macossoftwareupdateconfiguration?view=graph-rest-beta>
    MacOsSoftwareUpdateConfiguration "microsoft.graph.macOSSoftwareUpdateConfiguration" "entity" : super::DeviceConfiguration;
    /// `allOtherUpdateBehavior`: macOSSoftwareUpdateBehavior, not null
    all_other_update_behavior "allOtherUpdateBehavior" "r": mg::Open<super::MacOsSoftwareUpdateBehavior>,
    /// `configDataUpdateBehavior`: macOSSoftwareUpdateBehavior, not null
    config_data_update_behavior "configDataUpdateBehavior" "r": mg::Open<super::MacOsSoftwareUpdateBehavior>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `criticalUpdateBehavior`: macOSSoftwareUpdateBehavior, not null
    critical_update_behavior "criticalUpdateBehavior" "r": mg::Open<super::MacOsSoftwareUpdateBehavior>,
    /// `customUpdateTimeWindows`: Collection(customUpdateTimeWindow)
    custom_update_time_windows "customUpdateTimeWindows": Vec<super::CustomUpdateTimeWindow>,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `firmwareUpdateBehavior`: macOSSoftwareUpdateBehavior, not null
    firmware_update_behavior "firmwareUpdateBehavior" "r": mg::Open<super::MacOsSoftwareUpdateBehavior>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `maxUserDeferralsCount`: Int32
    max_user_deferrals_count "maxUserDeferralsCount": i32,
    /// `priority`: macOSPriority
    priority "priority": mg::Open<super::MacOsPriority>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `updateScheduleType`: macOSSoftwareUpdateScheduleType, not null
    update_schedule_type "updateScheduleType" "r": mg::Open<super::MacOsSoftwareUpdateScheduleType>,
    /// `updateTimeWindowUtcOffsetInMinutes`: Int32
    update_time_window_utc_offset_in_minutes "updateTimeWindowUtcOffsetInMinutes": i32,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { MacOsSoftwareUpdateConfiguration: super::DeviceConfiguration, super::Entity }

impl MacOsSoftwareUpdateConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
