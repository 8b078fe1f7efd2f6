// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsPhone81GeneralConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsphone81generalconfiguration?view=graph-rest-beta>
    WindowsPhone81GeneralConfiguration "microsoft.graph.windowsPhone81GeneralConfiguration" "entity" : super::DeviceConfiguration;
    /// `applyOnlyToWindowsPhone81`: Boolean, not null, computed, read-only
    apply_only_to_windows_phone81 "applyOnlyToWindowsPhone81" "rcp": bool,
    /// `appsBlockCopyPaste`: Boolean, not null
    apps_block_copy_paste "appsBlockCopyPaste" "r": bool,
    /// `bluetoothBlocked`: Boolean, not null
    bluetooth_blocked "bluetoothBlocked" "r": bool,
    /// `cameraBlocked`: Boolean, not null
    camera_blocked "cameraBlocked" "r": bool,
    /// `cellularBlockWifiTethering`: Boolean, not null
    cellular_block_wifi_tethering "cellularBlockWifiTethering" "r": bool,
    /// `compliantAppListType`: appListType, not null
    compliant_app_list_type "compliantAppListType" "r": mg::Open<super::AppListType>,
    /// `compliantAppsList`: Collection(appListItem)
    compliant_apps_list "compliantAppsList": Vec<super::AppListItem>,
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
    /// `diagnosticDataBlockSubmission`: Boolean, not null
    diagnostic_data_block_submission "diagnosticDataBlockSubmission" "r": bool,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `emailBlockAddingAccounts`: Boolean, not null
    email_block_adding_accounts "emailBlockAddingAccounts" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `locationServicesBlocked`: Boolean, not null
    location_services_blocked "locationServicesBlocked" "r": bool,
    /// `microsoftAccountBlocked`: Boolean, not null
    microsoft_account_blocked "microsoftAccountBlocked" "r": bool,
    /// `nfcBlocked`: Boolean, not null
    nfc_blocked "nfcBlocked" "r": bool,
    /// `passwordBlockSimple`: Boolean, not null
    password_block_simple "passwordBlockSimple" "r": bool,
    /// `passwordExpirationDays`: Int32
    password_expiration_days "passwordExpirationDays": i32,
    /// `passwordMinimumCharacterSetCount`: Int32
    password_minimum_character_set_count "passwordMinimumCharacterSetCount": i32,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: Int32
    password_minutes_of_inactivity_before_screen_timeout "passwordMinutesOfInactivityBeforeScreenTimeout": i32,
    /// `passwordPreviousPasswordBlockCount`: Int32
    password_previous_password_block_count "passwordPreviousPasswordBlockCount": i32,
    /// `passwordRequired`: Boolean, not null
    password_required "passwordRequired" "r": bool,
    /// `passwordRequiredType`: requiredPasswordType, not null
    password_required_type "passwordRequiredType" "r": mg::Open<super::RequiredPasswordType>,
    /// `passwordSignInFailureCountBeforeFactoryReset`: Int32
    password_sign_in_failure_count_before_factory_reset "passwordSignInFailureCountBeforeFactoryReset": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `screenCaptureBlocked`: Boolean, not null
    screen_capture_blocked "screenCaptureBlocked" "r": bool,
    /// `storageBlockRemovableStorage`: Boolean, not null
    storage_block_removable_storage "storageBlockRemovableStorage" "r": bool,
    /// `storageRequireEncryption`: Boolean, not null
    storage_require_encryption "storageRequireEncryption" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `webBrowserBlocked`: Boolean, not null
    web_browser_blocked "webBrowserBlocked" "r": bool,
    /// `wifiBlockAutomaticConnectHotspots`: Boolean, not null
    wifi_block_automatic_connect_hotspots "wifiBlockAutomaticConnectHotspots" "r": bool,
    /// `wifiBlockHotspotReporting`: Boolean, not null
    wifi_block_hotspot_reporting "wifiBlockHotspotReporting" "r": bool,
    /// `wifiBlocked`: Boolean, not null
    wifi_blocked "wifiBlocked" "r": bool,
    /// `windowsStoreBlocked`: Boolean, not null
    windows_store_blocked "windowsStoreBlocked" "r": bool,
}

mg::derived_from! { WindowsPhone81GeneralConfiguration: super::DeviceConfiguration, super::Entity }

impl WindowsPhone81GeneralConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        WindowsPhone81GeneralConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
