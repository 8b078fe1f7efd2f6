// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10TeamGeneralConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`Windows10TeamGeneralConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_team_general_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`Windows10TeamGeneralConfigurationCollection`]: crate::requests::windows10_team_general_configuration::Windows10TeamGeneralConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10teamgeneralconfiguration?view=graph-rest-beta
pub struct Windows10TeamGeneralConfiguration {
    /// `azureOperationalInsightsBlockTelemetry`. Never null.
    pub azure_operational_insights_block_telemetry: mg::Field<bool>,
    /// `azureOperationalInsightsWorkspaceId`.
    pub azure_operational_insights_workspace_id: mg::Field<String>,
    /// `azureOperationalInsightsWorkspaceKey`. Secret: masked in `Debug`.
    pub azure_operational_insights_workspace_key: mg::Field<String>,
    /// `connectAppBlockAutoLaunch`. Never null.
    pub connect_app_block_auto_launch: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maintenanceWindowBlocked`. Never null.
    pub maintenance_window_blocked: mg::Field<bool>,
    /// `maintenanceWindowDurationInHours`.
    pub maintenance_window_duration_in_hours: mg::Field<i32>,
    /// `maintenanceWindowStartTime`.
    pub maintenance_window_start_time: mg::Field<mg::TimeOfDay>,
    /// `miracastBlocked`. Never null.
    pub miracast_blocked: mg::Field<bool>,
    /// `miracastChannel`. Never null.
    pub miracast_channel: mg::Field<mg::Open<super::MiracastChannel>>,
    /// `miracastRequirePin`. Never null.
    pub miracast_require_pin: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `settingsBlockMyMeetingsAndFiles`. Never null.
    pub settings_block_my_meetings_and_files: mg::Field<bool>,
    /// `settingsBlockSessionResume`. Never null.
    pub settings_block_session_resume: mg::Field<bool>,
    /// `settingsBlockSigninSuggestions`. Never null.
    pub settings_block_signin_suggestions: mg::Field<bool>,
    /// `settingsDefaultVolume`.
    pub settings_default_volume: mg::Field<i32>,
    /// `settingsScreenTimeoutInMinutes`.
    pub settings_screen_timeout_in_minutes: mg::Field<i32>,
    /// `settingsSessionTimeoutInMinutes`.
    pub settings_session_timeout_in_minutes: mg::Field<i32>,
    /// `settingsSleepTimeoutInMinutes`.
    pub settings_sleep_timeout_in_minutes: mg::Field<i32>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `welcomeScreenBackgroundImageUrl`.
    pub welcome_screen_background_image_url: mg::Field<String>,
    /// `welcomeScreenBlockAutomaticWakeUp`. Never null.
    pub welcome_screen_block_automatic_wake_up: mg::Field<bool>,
    /// `welcomeScreenMeetingInformation`. Never null.
    pub welcome_screen_meeting_information: mg::Field<
        mg::Open<super::WelcomeScreenMeetingInformation>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10TeamGeneralConfiguration: "microsoft.graph.windows10TeamGeneralConfiguration", entity, base super::DeviceConfiguration;
    azure_operational_insights_block_telemetry: "azureOperationalInsightsBlockTelemetry" required,
    azure_operational_insights_workspace_id: "azureOperationalInsightsWorkspaceId",
    azure_operational_insights_workspace_key: "azureOperationalInsightsWorkspaceKey" secret,
    connect_app_block_auto_launch: "connectAppBlockAutoLaunch" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    maintenance_window_blocked: "maintenanceWindowBlocked" required,
    maintenance_window_duration_in_hours: "maintenanceWindowDurationInHours",
    maintenance_window_start_time: "maintenanceWindowStartTime",
    miracast_blocked: "miracastBlocked" required,
    miracast_channel: "miracastChannel" required,
    miracast_require_pin: "miracastRequirePin" required,
    role_scope_tag_ids: "roleScopeTagIds",
    settings_block_my_meetings_and_files: "settingsBlockMyMeetingsAndFiles" required,
    settings_block_session_resume: "settingsBlockSessionResume" required,
    settings_block_signin_suggestions: "settingsBlockSigninSuggestions" required,
    settings_default_volume: "settingsDefaultVolume",
    settings_screen_timeout_in_minutes: "settingsScreenTimeoutInMinutes",
    settings_session_timeout_in_minutes: "settingsSessionTimeoutInMinutes",
    settings_sleep_timeout_in_minutes: "settingsSleepTimeoutInMinutes",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    welcome_screen_background_image_url: "welcomeScreenBackgroundImageUrl",
    welcome_screen_block_automatic_wake_up: "welcomeScreenBlockAutomaticWakeUp" required,
    welcome_screen_meeting_information: "welcomeScreenMeetingInformation" required,
}

mg::derived_from! { Windows10TeamGeneralConfiguration: super::DeviceConfiguration, super::Entity }

impl Windows10TeamGeneralConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        Windows10TeamGeneralConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10TeamGeneralConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10TeamGeneralConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10TeamGeneralConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10TeamGeneralConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10TeamGeneralConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        Windows10TeamGeneralConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
