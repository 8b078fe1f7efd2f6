// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidGeneralDeviceConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`AndroidGeneralDeviceConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_general_device_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidGeneralDeviceConfigurationCollection`]: crate::requests::android_general_device_configuration::AndroidGeneralDeviceConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidgeneraldeviceconfiguration?view=graph-rest-beta
pub struct AndroidGeneralDeviceConfiguration {
    /// `appsBlockClipboardSharing`. Never null.
    pub apps_block_clipboard_sharing: mg::Field<bool>,
    /// `appsBlockCopyPaste`. Never null.
    pub apps_block_copy_paste: mg::Field<bool>,
    /// `appsBlockYouTube`. Never null.
    pub apps_block_you_tube: mg::Field<bool>,
    /// `appsHideList`.
    pub apps_hide_list: mg::Field<Vec<super::AppListItem>>,
    /// `appsInstallAllowList`.
    pub apps_install_allow_list: mg::Field<Vec<super::AppListItem>>,
    /// `appsLaunchBlockList`.
    pub apps_launch_block_list: mg::Field<Vec<super::AppListItem>>,
    /// `bluetoothBlocked`. Never null.
    pub bluetooth_blocked: mg::Field<bool>,
    /// `cameraBlocked`. Never null.
    pub camera_blocked: mg::Field<bool>,
    /// `cellularBlockDataRoaming`. Never null.
    pub cellular_block_data_roaming: mg::Field<bool>,
    /// `cellularBlockMessaging`. Never null.
    pub cellular_block_messaging: mg::Field<bool>,
    /// `cellularBlockVoiceRoaming`. Never null.
    pub cellular_block_voice_roaming: mg::Field<bool>,
    /// `cellularBlockWiFiTethering`. Never null.
    pub cellular_block_wi_fi_tethering: mg::Field<bool>,
    /// `compliantAppListType`. Never null.
    pub compliant_app_list_type: mg::Field<mg::Open<super::AppListType>>,
    /// `compliantAppsList`.
    pub compliant_apps_list: mg::Field<Vec<super::AppListItem>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dateAndTimeBlockChanges`. Never null.
    pub date_and_time_block_changes: mg::Field<bool>,
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
    /// `deviceSharingAllowed`. Never null.
    pub device_sharing_allowed: mg::Field<bool>,
    /// `diagnosticDataBlockSubmission`. Never null.
    pub diagnostic_data_block_submission: mg::Field<bool>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `factoryResetBlocked`. Never null.
    pub factory_reset_blocked: mg::Field<bool>,
    /// `googleAccountBlockAutoSync`. Never null.
    pub google_account_block_auto_sync: mg::Field<bool>,
    /// `googlePlayStoreBlocked`. Never null.
    pub google_play_store_blocked: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `kioskModeApps`.
    pub kiosk_mode_apps: mg::Field<Vec<super::AppListItem>>,
    /// `kioskModeBlockSleepButton`. Never null.
    pub kiosk_mode_block_sleep_button: mg::Field<bool>,
    /// `kioskModeBlockVolumeButtons`. Never null.
    pub kiosk_mode_block_volume_buttons: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `locationServicesBlocked`. Never null.
    pub location_services_blocked: mg::Field<bool>,
    /// `nfcBlocked`. Never null.
    pub nfc_blocked: mg::Field<bool>,
    /// `passwordBlockFingerprintUnlock`. Never null.
    pub password_block_fingerprint_unlock: mg::Field<bool>,
    /// `passwordBlockTrustAgents`. Never null.
    pub password_block_trust_agents: mg::Field<bool>,
    /// `passwordExpirationDays`.
    pub password_expiration_days: mg::Field<i32>,
    /// `passwordMinimumLength`.
    pub password_minimum_length: mg::Field<i32>,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub password_minutes_of_inactivity_before_screen_timeout: mg::Field<i32>,
    /// `passwordPreviousPasswordBlockCount`.
    pub password_previous_password_block_count: mg::Field<i32>,
    /// `passwordRequired`. Never null.
    pub password_required: mg::Field<bool>,
    /// `passwordRequiredType`. Never null.
    pub password_required_type: mg::Field<mg::Open<super::AndroidRequiredPasswordType>>,
    /// `passwordSignInFailureCountBeforeFactoryReset`.
    pub password_sign_in_failure_count_before_factory_reset: mg::Field<i32>,
    /// `powerOffBlocked`. Never null.
    pub power_off_blocked: mg::Field<bool>,
    /// `requiredPasswordComplexity`. Never null.
    pub required_password_complexity: mg::Field<
        mg::Open<super::AndroidRequiredPasswordComplexity>,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `screenCaptureBlocked`. Never null.
    pub screen_capture_blocked: mg::Field<bool>,
    /// `securityRequireVerifyApps`. Never null.
    pub security_require_verify_apps: mg::Field<bool>,
    /// `storageBlockGoogleBackup`. Never null.
    pub storage_block_google_backup: mg::Field<bool>,
    /// `storageBlockRemovableStorage`. Never null.
    pub storage_block_removable_storage: mg::Field<bool>,
    /// `storageRequireDeviceEncryption`. Never null.
    pub storage_require_device_encryption: mg::Field<bool>,
    /// `storageRequireRemovableStorageEncryption`. Never null.
    pub storage_require_removable_storage_encryption: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `voiceAssistantBlocked`. Never null.
    pub voice_assistant_blocked: mg::Field<bool>,
    /// `voiceDialingBlocked`. Never null.
    pub voice_dialing_blocked: mg::Field<bool>,
    /// `webBrowserBlockAutofill`. Never null.
    pub web_browser_block_autofill: mg::Field<bool>,
    /// `webBrowserBlockJavaScript`. Never null.
    pub web_browser_block_java_script: mg::Field<bool>,
    /// `webBrowserBlockPopups`. Never null.
    pub web_browser_block_popups: mg::Field<bool>,
    /// `webBrowserBlocked`. Never null.
    pub web_browser_blocked: mg::Field<bool>,
    /// `webBrowserCookieSettings`. Never null.
    pub web_browser_cookie_settings: mg::Field<
        mg::Open<super::WebBrowserCookieSettings>,
    >,
    /// `wiFiBlocked`. Never null.
    pub wi_fi_blocked: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidGeneralDeviceConfiguration: "microsoft.graph.androidGeneralDeviceConfiguration", entity, base super::DeviceConfiguration;
    apps_block_clipboard_sharing: "appsBlockClipboardSharing" required,
    apps_block_copy_paste: "appsBlockCopyPaste" required,
    apps_block_you_tube: "appsBlockYouTube" required,
    apps_hide_list: "appsHideList",
    apps_install_allow_list: "appsInstallAllowList",
    apps_launch_block_list: "appsLaunchBlockList",
    bluetooth_blocked: "bluetoothBlocked" required,
    camera_blocked: "cameraBlocked" required,
    cellular_block_data_roaming: "cellularBlockDataRoaming" required,
    cellular_block_messaging: "cellularBlockMessaging" required,
    cellular_block_voice_roaming: "cellularBlockVoiceRoaming" required,
    cellular_block_wi_fi_tethering: "cellularBlockWiFiTethering" required,
    compliant_app_list_type: "compliantAppListType" required,
    compliant_apps_list: "compliantAppsList",
    created_date_time: "createdDateTime" required,
    date_and_time_block_changes: "dateAndTimeBlockChanges" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    device_sharing_allowed: "deviceSharingAllowed" required,
    diagnostic_data_block_submission: "diagnosticDataBlockSubmission" required,
    display_name: "displayName" required,
    factory_reset_blocked: "factoryResetBlocked" required,
    google_account_block_auto_sync: "googleAccountBlockAutoSync" required,
    google_play_store_blocked: "googlePlayStoreBlocked" required,
    id: "id" key required,
    kiosk_mode_apps: "kioskModeApps",
    kiosk_mode_block_sleep_button: "kioskModeBlockSleepButton" required,
    kiosk_mode_block_volume_buttons: "kioskModeBlockVolumeButtons" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    location_services_blocked: "locationServicesBlocked" required,
    nfc_blocked: "nfcBlocked" required,
    password_block_fingerprint_unlock: "passwordBlockFingerprintUnlock" required,
    password_block_trust_agents: "passwordBlockTrustAgents" required,
    password_expiration_days: "passwordExpirationDays",
    password_minimum_length: "passwordMinimumLength",
    password_minutes_of_inactivity_before_screen_timeout: "passwordMinutesOfInactivityBeforeScreenTimeout",
    password_previous_password_block_count: "passwordPreviousPasswordBlockCount",
    password_required: "passwordRequired" required,
    password_required_type: "passwordRequiredType" required,
    password_sign_in_failure_count_before_factory_reset: "passwordSignInFailureCountBeforeFactoryReset",
    power_off_blocked: "powerOffBlocked" required,
    required_password_complexity: "requiredPasswordComplexity" required,
    role_scope_tag_ids: "roleScopeTagIds",
    screen_capture_blocked: "screenCaptureBlocked" required,
    security_require_verify_apps: "securityRequireVerifyApps" required,
    storage_block_google_backup: "storageBlockGoogleBackup" required,
    storage_block_removable_storage: "storageBlockRemovableStorage" required,
    storage_require_device_encryption: "storageRequireDeviceEncryption" required,
    storage_require_removable_storage_encryption: "storageRequireRemovableStorageEncryption" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    voice_assistant_blocked: "voiceAssistantBlocked" required,
    voice_dialing_blocked: "voiceDialingBlocked" required,
    web_browser_block_autofill: "webBrowserBlockAutofill" required,
    web_browser_block_java_script: "webBrowserBlockJavaScript" required,
    web_browser_block_popups: "webBrowserBlockPopups" required,
    web_browser_blocked: "webBrowserBlocked" required,
    web_browser_cookie_settings: "webBrowserCookieSettings" required,
    wi_fi_blocked: "wiFiBlocked" required,
}

mg::derived_from! { AndroidGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidGeneralDeviceConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
