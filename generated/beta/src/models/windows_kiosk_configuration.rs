// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowskioskconfiguration?view=graph-rest-beta>
    WindowsKioskConfiguration "microsoft.graph.windowsKioskConfiguration" "entity" : super::DeviceConfiguration;
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
    /// `edgeKioskEnablePublicBrowsing`: Boolean, not null
    edge_kiosk_enable_public_browsing "edgeKioskEnablePublicBrowsing" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `kioskBrowserBlockedURLs`: Collection(String)
    kiosk_browser_blocked_ur_ls "kioskBrowserBlockedURLs": Vec<String>,
    /// `kioskBrowserBlockedUrlExceptions`: Collection(String)
    kiosk_browser_blocked_url_exceptions "kioskBrowserBlockedUrlExceptions": Vec<String>,
    /// `kioskBrowserDefaultUrl`: String
    kiosk_browser_default_url "kioskBrowserDefaultUrl": String,
    /// `kioskBrowserEnableEndSessionButton`: Boolean, not null
    kiosk_browser_enable_end_session_button "kioskBrowserEnableEndSessionButton" "r": bool,
    /// `kioskBrowserEnableHomeButton`: Boolean, not null
    kiosk_browser_enable_home_button "kioskBrowserEnableHomeButton" "r": bool,
    /// `kioskBrowserEnableNavigationButtons`: Boolean, not null
    kiosk_browser_enable_navigation_buttons "kioskBrowserEnableNavigationButtons" "r": bool,
    /// `kioskBrowserRestartOnIdleTimeInMinutes`: Int32
    kiosk_browser_restart_on_idle_time_in_minutes "kioskBrowserRestartOnIdleTimeInMinutes": i32,
    /// `kioskProfiles`: Collection(windowsKioskProfile)
    kiosk_profiles "kioskProfiles": Vec<super::WindowsKioskProfile>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `windowsKioskForceUpdateSchedule`: windowsKioskForceUpdateSchedule
    windows_kiosk_force_update_schedule "windowsKioskForceUpdateSchedule": mg::Boxed<super::WindowsKioskForceUpdateSchedule>,
}

mg::derived_from! { WindowsKioskConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsKioskConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsKioskConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsKioskConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsKioskConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsKioskConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsKioskConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsKioskConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsKioskConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
