// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosUpdateConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`IosUpdateConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_ios_update_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`IosUpdateConfigurationCollection`]: crate::requests::ios_update_configuration::IosUpdateConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosupdateconfiguration?view=graph-rest-beta
pub struct IosUpdateConfiguration {
    /// `activeHoursEnd`. Never null.
    pub active_hours_end: mg::Field<mg::TimeOfDay>,
    /// `activeHoursStart`. Never null.
    pub active_hours_start: mg::Field<mg::TimeOfDay>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customUpdateTimeWindows`.
    pub custom_update_time_windows: mg::Field<Vec<super::CustomUpdateTimeWindow>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `desiredOsVersion`.
    pub desired_os_version: mg::Field<String>,
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
    /// `enforcedSoftwareUpdateDelayInDays`.
    pub enforced_software_update_delay_in_days: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `scheduledInstallDays`.
    pub scheduled_install_days: mg::Field<Vec<mg::Open<super::DayOfWeek>>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `updateScheduleType`. Never null.
    pub update_schedule_type: mg::Field<mg::Open<super::IosSoftwareUpdateScheduleType>>,
    /// `utcTimeOffsetInMinutes`.
    pub utc_time_offset_in_minutes: mg::Field<i32>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosUpdateConfiguration: "microsoft.graph.iosUpdateConfiguration", entity, base super::DeviceConfiguration;
    active_hours_end: "activeHoursEnd" required,
    active_hours_start: "activeHoursStart" required,
    created_date_time: "createdDateTime" required,
    custom_update_time_windows: "customUpdateTimeWindows",
    description: "description",
    desired_os_version: "desiredOsVersion",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    enforced_software_update_delay_in_days: "enforcedSoftwareUpdateDelayInDays",
    id: "id" key required,
    is_enabled: "isEnabled" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    scheduled_install_days: "scheduledInstallDays" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    update_schedule_type: "updateScheduleType" required,
    utc_time_offset_in_minutes: "utcTimeOffsetInMinutes",
    version: "version" required,
}

mg::derived_from! { IosUpdateConfiguration: super::DeviceConfiguration, super::Entity }

impl IosUpdateConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        IosUpdateConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosUpdateConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosUpdateConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        IosUpdateConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosUpdateConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosUpdateConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        IosUpdateConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
