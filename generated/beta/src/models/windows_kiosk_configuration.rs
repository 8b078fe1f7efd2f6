// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsKioskConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsKioskConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_windows_kiosk_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsKioskConfigurationCollection`]: crate::requests::windows_kiosk_configuration::WindowsKioskConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowskioskconfiguration?view=graph-rest-beta
pub struct WindowsKioskConfiguration {
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
    /// `edgeKioskEnablePublicBrowsing`. Never null.
    pub edge_kiosk_enable_public_browsing: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `kioskBrowserBlockedURLs`.
    pub kiosk_browser_blocked_urls: mg::Field<Vec<String>>,
    /// `kioskBrowserBlockedUrlExceptions`.
    pub kiosk_browser_blocked_url_exceptions: mg::Field<Vec<String>>,
    /// `kioskBrowserDefaultUrl`.
    pub kiosk_browser_default_url: mg::Field<String>,
    /// `kioskBrowserEnableEndSessionButton`. Never null.
    pub kiosk_browser_enable_end_session_button: mg::Field<bool>,
    /// `kioskBrowserEnableHomeButton`. Never null.
    pub kiosk_browser_enable_home_button: mg::Field<bool>,
    /// `kioskBrowserEnableNavigationButtons`. Never null.
    pub kiosk_browser_enable_navigation_buttons: mg::Field<bool>,
    /// `kioskBrowserRestartOnIdleTimeInMinutes`.
    pub kiosk_browser_restart_on_idle_time_in_minutes: mg::Field<i32>,
    /// `kioskProfiles`.
    pub kiosk_profiles: mg::Field<Vec<super::WindowsKioskProfile>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `windowsKioskForceUpdateSchedule`.
    pub windows_kiosk_force_update_schedule: mg::Field<
        mg::Boxed<super::WindowsKioskForceUpdateSchedule>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskConfiguration: "microsoft.graph.windowsKioskConfiguration", entity, base super::DeviceConfiguration;
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    edge_kiosk_enable_public_browsing: "edgeKioskEnablePublicBrowsing" required,
    id: "id" key required,
    kiosk_browser_blocked_urls: "kioskBrowserBlockedURLs",
    kiosk_browser_blocked_url_exceptions: "kioskBrowserBlockedUrlExceptions",
    kiosk_browser_default_url: "kioskBrowserDefaultUrl",
    kiosk_browser_enable_end_session_button: "kioskBrowserEnableEndSessionButton" required,
    kiosk_browser_enable_home_button: "kioskBrowserEnableHomeButton" required,
    kiosk_browser_enable_navigation_buttons: "kioskBrowserEnableNavigationButtons" required,
    kiosk_browser_restart_on_idle_time_in_minutes: "kioskBrowserRestartOnIdleTimeInMinutes",
    kiosk_profiles: "kioskProfiles",
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    windows_kiosk_force_update_schedule: "windowsKioskForceUpdateSchedule",
}

mg::derived_from! { WindowsKioskConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsKioskConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsKioskConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsKioskConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsKioskConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsKioskConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsKioskConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsKioskConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsKioskConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
