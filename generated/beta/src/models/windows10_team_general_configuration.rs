// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10TeamGeneralConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10teamgeneralconfiguration?view=graph-rest-beta>
    Windows10TeamGeneralConfiguration "microsoft.graph.windows10TeamGeneralConfiguration" "entity" : super::DeviceConfiguration;
    /// `azureOperationalInsightsBlockTelemetry`: Boolean, not null
    azure_operational_insights_block_telemetry "azureOperationalInsightsBlockTelemetry" "r": bool,
    /// `azureOperationalInsightsWorkspaceId`: String
    azure_operational_insights_workspace_id "azureOperationalInsightsWorkspaceId": String,
    /// `azureOperationalInsightsWorkspaceKey`: String
    azure_operational_insights_workspace_key "azureOperationalInsightsWorkspaceKey": String,
    /// `connectAppBlockAutoLaunch`: Boolean, not null
    connect_app_block_auto_launch "connectAppBlockAutoLaunch" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `maintenanceWindowBlocked`: Boolean, not null
    maintenance_window_blocked "maintenanceWindowBlocked" "r": bool,
    /// `maintenanceWindowDurationInHours`: Int32
    maintenance_window_duration_in_hours "maintenanceWindowDurationInHours": i32,
    /// `maintenanceWindowStartTime`: TimeOfDay
    maintenance_window_start_time "maintenanceWindowStartTime": mg::TimeOfDay,
    /// `miracastBlocked`: Boolean, not null
    miracast_blocked "miracastBlocked" "r": bool,
    /// `miracastChannel`: miracastChannel, not null
    miracast_channel "miracastChannel" "r": mg::Open<super::MiracastChannel>,
    /// `miracastRequirePin`: Boolean, not null
    miracast_require_pin "miracastRequirePin" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `settingsBlockMyMeetingsAndFiles`: Boolean, not null
    settings_block_my_meetings_and_files "settingsBlockMyMeetingsAndFiles" "r": bool,
    /// `settingsBlockSessionResume`: Boolean, not null
    settings_block_session_resume "settingsBlockSessionResume" "r": bool,
    /// `settingsBlockSigninSuggestions`: Boolean, not null
    settings_block_signin_suggestions "settingsBlockSigninSuggestions" "r": bool,
    /// `settingsDefaultVolume`: Int32
    settings_default_volume "settingsDefaultVolume": i32,
    /// `settingsScreenTimeoutInMinutes`: Int32
    settings_screen_timeout_in_minutes "settingsScreenTimeoutInMinutes": i32,
    /// `settingsSessionTimeoutInMinutes`: Int32
    settings_session_timeout_in_minutes "settingsSessionTimeoutInMinutes": i32,
    /// `settingsSleepTimeoutInMinutes`: Int32
    settings_sleep_timeout_in_minutes "settingsSleepTimeoutInMinutes": i32,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `welcomeScreenBackgroundImageUrl`: String
    welcome_screen_background_image_url "welcomeScreenBackgroundImageUrl": String,
    /// `welcomeScreenBlockAutomaticWakeUp`: Boolean, not null
    welcome_screen_block_automatic_wake_up "welcomeScreenBlockAutomaticWakeUp" "r": bool,
    /// `welcomeScreenMeetingInformation`: welcomeScreenMeetingInformation, not null
    welcome_screen_meeting_information "welcomeScreenMeetingInformation" "r": mg::Open<super::WelcomeScreenMeetingInformation>,
}

mg::derived_from! { Windows10TeamGeneralConfiguration: super::DeviceConfiguration, super::Entity }

impl Windows10TeamGeneralConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10TeamGeneralConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10TeamGeneralConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10TeamGeneralConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10TeamGeneralConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10TeamGeneralConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10TeamGeneralConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        Windows10TeamGeneralConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
