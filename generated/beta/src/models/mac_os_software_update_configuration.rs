// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOSSoftwareUpdateConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`MacOsSoftwareUpdateConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_software_update_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`MacOsSoftwareUpdateConfigurationCollection`]: crate::requests::mac_os_software_update_configuration::MacOsSoftwareUpdateConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/macossoftwareupdateconfiguration?view=graph-rest-beta
pub struct MacOsSoftwareUpdateConfiguration {
    /// `allOtherUpdateBehavior`. Never null.
    pub all_other_update_behavior: mg::Field<
        mg::Open<super::MacOsSoftwareUpdateBehavior>,
    >,
    /// `configDataUpdateBehavior`. Never null.
    pub config_data_update_behavior: mg::Field<
        mg::Open<super::MacOsSoftwareUpdateBehavior>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `criticalUpdateBehavior`. Never null.
    pub critical_update_behavior: mg::Field<
        mg::Open<super::MacOsSoftwareUpdateBehavior>,
    >,
    /// `customUpdateTimeWindows`.
    pub custom_update_time_windows: mg::Field<Vec<super::CustomUpdateTimeWindow>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    pub device_management_applicability_rule_device_mode: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    >,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    pub device_management_applicability_rule_os_edition: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    >,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    pub device_management_applicability_rule_os_version: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `firmwareUpdateBehavior`. Never null.
    pub firmware_update_behavior: mg::Field<
        mg::Open<super::MacOsSoftwareUpdateBehavior>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maxUserDeferralsCount`.
    pub max_user_deferrals_count: mg::Field<i32>,
    /// `priority`.
    pub priority: mg::Field<mg::Open<super::MacOsPriority>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `updateScheduleType`. Never null.
    pub update_schedule_type: mg::Field<
        mg::Open<super::MacOsSoftwareUpdateScheduleType>,
    >,
    /// `updateTimeWindowUtcOffsetInMinutes`.
    pub update_time_window_utc_offset_in_minutes: mg::Field<i32>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsSoftwareUpdateConfiguration: "microsoft.graph.macOSSoftwareUpdateConfiguration", entity, base super::DeviceConfiguration;
    all_other_update_behavior: "allOtherUpdateBehavior" required,
    config_data_update_behavior: "configDataUpdateBehavior" required,
    created_date_time: "createdDateTime" required,
    critical_update_behavior: "criticalUpdateBehavior" required,
    custom_update_time_windows: "customUpdateTimeWindows",
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    firmware_update_behavior: "firmwareUpdateBehavior" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    max_user_deferrals_count: "maxUserDeferralsCount",
    priority: "priority",
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    update_schedule_type: "updateScheduleType" required,
    update_time_window_utc_offset_in_minutes: "updateTimeWindowUtcOffsetInMinutes",
    version: "version" required,
}

mg::derived_from! { MacOsSoftwareUpdateConfiguration: super::DeviceConfiguration, super::Entity }

impl MacOsSoftwareUpdateConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        MacOsSoftwareUpdateConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
