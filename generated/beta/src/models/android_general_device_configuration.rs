// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidGeneralDeviceConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidgeneraldeviceconfiguration?view=graph-rest-beta>
    AndroidGeneralDeviceConfiguration "microsoft.graph.androidGeneralDeviceConfiguration" "entity" : super::DeviceConfiguration;
    /// `appsBlockClipboardSharing`: Boolean, not null
    apps_block_clipboard_sharing "appsBlockClipboardSharing" "r": bool,
    /// `appsBlockCopyPaste`: Boolean, not null
    apps_block_copy_paste "appsBlockCopyPaste" "r": bool,
    /// `appsBlockYouTube`: Boolean, not null
    apps_block_you_tube "appsBlockYouTube" "r": bool,
    /// `appsHideList`: Collection(appListItem)
    apps_hide_list "appsHideList": Vec<super::AppListItem>,
    /// `appsInstallAllowList`: Collection(appListItem)
    apps_install_allow_list "appsInstallAllowList": Vec<super::AppListItem>,
    /// `appsLaunchBlockList`: Collection(appListItem)
    apps_launch_block_list "appsLaunchBlockList": Vec<super::AppListItem>,
    /// `bluetoothBlocked`: Boolean, not null
    bluetooth_blocked "bluetoothBlocked" "r": bool,
    /// `cameraBlocked`: Boolean, not null
    camera_blocked "cameraBlocked" "r": bool,
    /// `cellularBlockDataRoaming`: Boolean, not null
    cellular_block_data_roaming "cellularBlockDataRoaming" "r": bool,
    /// `cellularBlockMessaging`: Boolean, not null
    cellular_block_messaging "cellularBlockMessaging" "r": bool,
    /// `cellularBlockVoiceRoaming`: Boolean, not null
    cellular_block_voice_roaming "cellularBlockVoiceRoaming" "r": bool,
    /// `cellularBlockWiFiTethering`: Boolean, not null
    cellular_block_wi_fi_tethering "cellularBlockWiFiTethering" "r": bool,
    /// `compliantAppListType`: appListType, not null
    compliant_app_list_type "compliantAppListType" "r": mg::Open<super::AppListType>,
    /// `compliantAppsList`: Collection(appListItem)
    compliant_apps_list "compliantAppsList": Vec<super::AppListItem>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `dateAndTimeBlockChanges`: Boolean, not null
    date_and_time_block_changes "dateAndTimeBlockChanges" "r": bool,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `deviceSharingAllowed`: Boolean, not null
    device_sharing_allowed "deviceSharingAllowed" "r": bool,
    /// `diagnosticDataBlockSubmission`: Boolean, not null
    diagnostic_data_block_submission "diagnosticDataBlockSubmission" "r": bool,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `factoryResetBlocked`: Boolean, not null
    factory_reset_blocked "factoryResetBlocked" "r": bool,
    /// `googleAccountBlockAutoSync`: Boolean, not null
    google_account_block_auto_sync "googleAccountBlockAutoSync" "r": bool,
    /// `googlePlayStoreBlocked`: Boolean, not null
    google_play_store_blocked "googlePlayStoreBlocked" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `kioskModeApps`: Collection(appListItem)
    kiosk_mode_apps "kioskModeApps": Vec<super::AppListItem>,
    /// `kioskModeBlockSleepButton`: Boolean, not null
    kiosk_mode_block_sleep_button "kioskModeBlockSleepButton" "r": bool,
    /// `kioskModeBlockVolumeButtons`: Boolean, not null
    kiosk_mode_block_volume_buttons "kioskModeBlockVolumeButtons" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `locationServicesBlocked`: Boolean, not null
    location_services_blocked "locationServicesBlocked" "r": bool,
    /// `nfcBlocked`: Boolean, not null
    nfc_blocked "nfcBlocked" "r": bool,
    /// `passwordBlockFingerprintUnlock`: Boolean, not null
    password_block_fingerprint_unlock "passwordBlockFingerprintUnlock" "r": bool,
    /// `passwordBlockTrustAgents`: Boolean, not null
    password_block_trust_agents "passwordBlockTrustAgents" "r": bool,
    /// `passwordExpirationDays`: Int32
    password_expiration_days "passwordExpirationDays": i32,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: Int32
    password_minutes_of_inactivity_before_screen_timeout "passwordMinutesOfInactivityBeforeScreenTimeout": i32,
    /// `passwordPreviousPasswordBlockCount`: Int32
    password_previous_password_block_count "passwordPreviousPasswordBlockCount": i32,
    /// `passwordRequired`: Boolean, not null
    password_required "passwordRequired" "r": bool,
    /// `passwordRequiredType`: androidRequiredPasswordType, not null
    password_required_type "passwordRequiredType" "r": mg::Open<super::AndroidRequiredPasswordType>,
    /// `passwordSignInFailureCountBeforeFactoryReset`: Int32
    password_sign_in_failure_count_before_factory_reset "passwordSignInFailureCountBeforeFactoryReset": i32,
    /// `powerOffBlocked`: Boolean, not null
    power_off_blocked "powerOffBlocked" "r": bool,
    /// `requiredPasswordComplexity`: androidRequiredPasswordComplexity, not null
    required_password_complexity "requiredPasswordComplexity" "r": mg::Open<super::AndroidRequiredPasswordComplexity>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `screenCaptureBlocked`: Boolean, not null
    screen_capture_blocked "screenCaptureBlocked" "r": bool,
    /// `securityRequireVerifyApps`: Boolean, not null
    security_require_verify_apps "securityRequireVerifyApps" "r": bool,
    /// `storageBlockGoogleBackup`: Boolean, not null
    storage_block_google_backup "storageBlockGoogleBackup" "r": bool,
    /// `storageBlockRemovableStorage`: Boolean, not null
    storage_block_removable_storage "storageBlockRemovableStorage" "r": bool,
    /// `storageRequireDeviceEncryption`: Boolean, not null
    storage_require_device_encryption "storageRequireDeviceEncryption" "r": bool,
    /// `storageRequireRemovableStorageEncryption`: Boolean, not null
    storage_require_removable_storage_encryption "storageRequireRemovableStorageEncryption" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `voiceAssistantBlocked`: Boolean, not null
    voice_assistant_blocked "voiceAssistantBlocked" "r": bool,
    /// `voiceDialingBlocked`: Boolean, not null
    voice_dialing_blocked "voiceDialingBlocked" "r": bool,
    /// `webBrowserBlockAutofill`: Boolean, not null
    web_browser_block_autofill "webBrowserBlockAutofill" "r": bool,
    /// `webBrowserBlockJavaScript`: Boolean, not null
    web_browser_block_java_script "webBrowserBlockJavaScript" "r": bool,
    /// `webBrowserBlockPopups`: Boolean, not null
    web_browser_block_popups "webBrowserBlockPopups" "r": bool,
    /// `webBrowserBlocked`: Boolean, not null
    web_browser_blocked "webBrowserBlocked" "r": bool,
    /// `webBrowserCookieSettings`: webBrowserCookieSettings, not null
    web_browser_cookie_settings "webBrowserCookieSettings" "r": mg::Open<super::WebBrowserCookieSettings>,
    /// `wiFiBlocked`: Boolean, not null
    wi_fi_blocked "wiFiBlocked" "r": bool,
}

mg::derived_from! { AndroidGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidGeneralDeviceConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
