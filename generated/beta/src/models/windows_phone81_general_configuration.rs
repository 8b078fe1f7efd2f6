// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsPhone81GeneralConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`WindowsPhone81GeneralConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone81_general_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`WindowsPhone81GeneralConfigurationCollection`]: crate::requests::windows_phone81_general_configuration::WindowsPhone81GeneralConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsphone81generalconfiguration?view=graph-rest-beta
pub struct WindowsPhone81GeneralConfiguration {
    /// `applyOnlyToWindowsPhone81`. Never null. Read-only: the service computes it.
    pub apply_only_to_windows_phone81: mg::Field<bool>,
    /// `appsBlockCopyPaste`. Never null.
    pub apps_block_copy_paste: mg::Field<bool>,
    /// `bluetoothBlocked`. Never null.
    pub bluetooth_blocked: mg::Field<bool>,
    /// `cameraBlocked`. Never null.
    pub camera_blocked: mg::Field<bool>,
    /// `cellularBlockWifiTethering`. Never null.
    pub cellular_block_wifi_tethering: mg::Field<bool>,
    /// `compliantAppListType`. Never null.
    pub compliant_app_list_type: mg::Field<mg::Open<super::AppListType>>,
    /// `compliantAppsList`.
    pub compliant_apps_list: mg::Field<Vec<super::AppListItem>>,
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
    /// `diagnosticDataBlockSubmission`. Never null.
    pub diagnostic_data_block_submission: mg::Field<bool>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `emailBlockAddingAccounts`. Never null.
    pub email_block_adding_accounts: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `locationServicesBlocked`. Never null.
    pub location_services_blocked: mg::Field<bool>,
    /// `microsoftAccountBlocked`. Never null.
    pub microsoft_account_blocked: mg::Field<bool>,
    /// `nfcBlocked`. Never null.
    pub nfc_blocked: mg::Field<bool>,
    /// `passwordBlockSimple`. Never null.
    pub password_block_simple: mg::Field<bool>,
    /// `passwordExpirationDays`.
    pub password_expiration_days: mg::Field<i32>,
    /// `passwordMinimumCharacterSetCount`.
    pub password_minimum_character_set_count: mg::Field<i32>,
    /// `passwordMinimumLength`.
    pub password_minimum_length: mg::Field<i32>,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub password_minutes_of_inactivity_before_screen_timeout: mg::Field<i32>,
    /// `passwordPreviousPasswordBlockCount`.
    pub password_previous_password_block_count: mg::Field<i32>,
    /// `passwordRequired`. Never null.
    pub password_required: mg::Field<bool>,
    /// `passwordRequiredType`. Never null.
    pub password_required_type: mg::Field<mg::Open<super::RequiredPasswordType>>,
    /// `passwordSignInFailureCountBeforeFactoryReset`.
    pub password_sign_in_failure_count_before_factory_reset: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `screenCaptureBlocked`. Never null.
    pub screen_capture_blocked: mg::Field<bool>,
    /// `storageBlockRemovableStorage`. Never null.
    pub storage_block_removable_storage: mg::Field<bool>,
    /// `storageRequireEncryption`. Never null.
    pub storage_require_encryption: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `webBrowserBlocked`. Never null.
    pub web_browser_blocked: mg::Field<bool>,
    /// `wifiBlockAutomaticConnectHotspots`. Never null.
    pub wifi_block_automatic_connect_hotspots: mg::Field<bool>,
    /// `wifiBlockHotspotReporting`. Never null.
    pub wifi_block_hotspot_reporting: mg::Field<bool>,
    /// `wifiBlocked`. Never null.
    pub wifi_blocked: mg::Field<bool>,
    /// `windowsStoreBlocked`. Never null.
    pub windows_store_blocked: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsPhone81GeneralConfiguration: "microsoft.graph.windowsPhone81GeneralConfiguration", entity, base super::DeviceConfiguration;
    apply_only_to_windows_phone81: "applyOnlyToWindowsPhone81" required computed read_only,
    apps_block_copy_paste: "appsBlockCopyPaste" required,
    bluetooth_blocked: "bluetoothBlocked" required,
    camera_blocked: "cameraBlocked" required,
    cellular_block_wifi_tethering: "cellularBlockWifiTethering" required,
    compliant_app_list_type: "compliantAppListType" required,
    compliant_apps_list: "compliantAppsList",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    diagnostic_data_block_submission: "diagnosticDataBlockSubmission" required,
    display_name: "displayName" required,
    email_block_adding_accounts: "emailBlockAddingAccounts" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    location_services_blocked: "locationServicesBlocked" required,
    microsoft_account_blocked: "microsoftAccountBlocked" required,
    nfc_blocked: "nfcBlocked" required,
    password_block_simple: "passwordBlockSimple" required,
    password_expiration_days: "passwordExpirationDays",
    password_minimum_character_set_count: "passwordMinimumCharacterSetCount",
    password_minimum_length: "passwordMinimumLength",
    password_minutes_of_inactivity_before_screen_timeout: "passwordMinutesOfInactivityBeforeScreenTimeout",
    password_previous_password_block_count: "passwordPreviousPasswordBlockCount",
    password_required: "passwordRequired" required,
    password_required_type: "passwordRequiredType" required,
    password_sign_in_failure_count_before_factory_reset: "passwordSignInFailureCountBeforeFactoryReset",
    role_scope_tag_ids: "roleScopeTagIds",
    screen_capture_blocked: "screenCaptureBlocked" required,
    storage_block_removable_storage: "storageBlockRemovableStorage" required,
    storage_require_encryption: "storageRequireEncryption" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    web_browser_blocked: "webBrowserBlocked" required,
    wifi_block_automatic_connect_hotspots: "wifiBlockAutomaticConnectHotspots" required,
    wifi_block_hotspot_reporting: "wifiBlockHotspotReporting" required,
    wifi_blocked: "wifiBlocked" required,
    windows_store_blocked: "windowsStoreBlocked" required,
}

mg::derived_from! { WindowsPhone81GeneralConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsPhone81GeneralConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
