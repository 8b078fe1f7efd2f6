// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androiddeviceownergeneraldeviceconfiguration?view=graph-rest-beta>
    AndroidDeviceOwnerGeneralDeviceConfiguration "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration" "entity" : super::DeviceConfiguration;
    /// `accountsBlockModification`: Boolean
    accounts_block_modification "accountsBlockModification": bool,
    /// `androidDeviceOwnerDelegatedScopeAppSettings`: Collection(androidDeviceOwnerDelegatedScopeAppSetting)
    android_device_owner_delegated_scope_app_settings "androidDeviceOwnerDelegatedScopeAppSettings": Vec<super::AndroidDeviceOwnerDelegatedScopeAppSetting>,
    /// `appsAllowInstallFromUnknownSources`: Boolean
    apps_allow_install_from_unknown_sources "appsAllowInstallFromUnknownSources": bool,
    /// `appsAutoUpdatePolicy`: androidDeviceOwnerAppAutoUpdatePolicyType
    apps_auto_update_policy "appsAutoUpdatePolicy": mg::Open<super::AndroidDeviceOwnerAppAutoUpdatePolicyType>,
    /// `appsDefaultPermissionPolicy`: androidDeviceOwnerDefaultAppPermissionPolicyType
    apps_default_permission_policy "appsDefaultPermissionPolicy": mg::Open<super::AndroidDeviceOwnerDefaultAppPermissionPolicyType>,
    /// `appsRecommendSkippingFirstUseHints`: Boolean
    apps_recommend_skipping_first_use_hints "appsRecommendSkippingFirstUseHints": bool,
    /// `azureAdSharedDeviceDataClearApps`: Collection(appListItem)
    azure_ad_shared_device_data_clear_apps "azureAdSharedDeviceDataClearApps": Vec<super::AppListItem>,
    /// `bluetoothBlockConfiguration`: Boolean
    bluetooth_block_configuration "bluetoothBlockConfiguration": bool,
    /// `bluetoothBlockContactSharing`: Boolean
    bluetooth_block_contact_sharing "bluetoothBlockContactSharing": bool,
    /// `cameraBlocked`: Boolean
    camera_blocked "cameraBlocked": bool,
    /// `cellularBlockWiFiTethering`: Boolean
    cellular_block_wi_fi_tethering "cellularBlockWiFiTethering": bool,
    /// `certificateCredentialConfigurationDisabled`: Boolean
    certificate_credential_configuration_disabled "certificateCredentialConfigurationDisabled": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `crossProfilePoliciesAllowCopyPaste`: Boolean
    cross_profile_policies_allow_copy_paste "crossProfilePoliciesAllowCopyPaste": bool,
    /// `crossProfilePoliciesAllowDataSharing`: androidDeviceOwnerCrossProfileDataSharing
    cross_profile_policies_allow_data_sharing "crossProfilePoliciesAllowDataSharing": mg::Open<super::AndroidDeviceOwnerCrossProfileDataSharing>,
    /// `crossProfilePoliciesShowWorkContactsInPersonalProfile`: Boolean
    cross_profile_policies_show_work_contacts_in_personal_profile "crossProfilePoliciesShowWorkContactsInPersonalProfile": bool,
    /// `dataRoamingBlocked`: Boolean
    data_roaming_blocked "dataRoamingBlocked": bool,
    /// `dateTimeConfigurationBlocked`: Boolean
    date_time_configuration_blocked "dateTimeConfigurationBlocked": bool,
    /// `description`: String
    description "description": String,
    /// `detailedHelpText`: androidDeviceOwnerUserFacingMessage
    detailed_help_text "detailedHelpText": mg::Boxed<super::AndroidDeviceOwnerUserFacingMessage>,
    /// `deviceLocationMode`: androidDeviceOwnerLocationMode
    device_location_mode "deviceLocationMode": mg::Open<super::AndroidDeviceOwnerLocationMode>,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `deviceOwnerLockScreenMessage`: androidDeviceOwnerUserFacingMessage
    device_owner_lock_screen_message "deviceOwnerLockScreenMessage": mg::Boxed<super::AndroidDeviceOwnerUserFacingMessage>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `enrollmentProfile`: androidDeviceOwnerEnrollmentProfileType, not null
    enrollment_profile "enrollmentProfile" "r": mg::Open<super::AndroidDeviceOwnerEnrollmentProfileType>,
    /// `factoryResetBlocked`: Boolean
    factory_reset_blocked "factoryResetBlocked": bool,
    /// `factoryResetDeviceAdministratorEmails`: Collection(String)
    factory_reset_device_administrator_emails "factoryResetDeviceAdministratorEmails": Vec<String>,
    /// `globalProxy`: androidDeviceOwnerGlobalProxy
    global_proxy "globalProxy": mg::Boxed<super::AndroidDeviceOwnerGlobalProxy>,
    /// `googleAccountsBlocked`: Boolean
    google_accounts_blocked "googleAccountsBlocked": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isKioskModeExitCodeSet`: Boolean, not null
    is_kiosk_mode_exit_code_set "isKioskModeExitCodeSet" "r": bool,
    /// `kioskCustomizationDeviceSettingsBlocked`: Boolean
    kiosk_customization_device_settings_blocked "kioskCustomizationDeviceSettingsBlocked": bool,
    /// `kioskCustomizationPowerButtonActionsBlocked`: Boolean
    kiosk_customization_power_button_actions_blocked "kioskCustomizationPowerButtonActionsBlocked": bool,
    /// `kioskCustomizationStatusBar`: androidDeviceOwnerKioskCustomizationStatusBar
    kiosk_customization_status_bar "kioskCustomizationStatusBar": mg::Open<super::AndroidDeviceOwnerKioskCustomizationStatusBar>,
    /// `kioskCustomizationSystemErrorWarnings`: Boolean
    kiosk_customization_system_error_warnings "kioskCustomizationSystemErrorWarnings": bool,
    /// `kioskCustomizationSystemNavigation`: androidDeviceOwnerKioskCustomizationSystemNavigation
    kiosk_customization_system_navigation "kioskCustomizationSystemNavigation": mg::Open<super::AndroidDeviceOwnerKioskCustomizationSystemNavigation>,
    /// `kioskModeAppOrderEnabled`: Boolean
    kiosk_mode_app_order_enabled "kioskModeAppOrderEnabled": bool,
    /// `kioskModeAppPositions`: Collection(androidDeviceOwnerKioskModeAppPositionItem)
    kiosk_mode_app_positions "kioskModeAppPositions": Vec<super::AndroidDeviceOwnerKioskModeAppPositionItem>,
    /// `kioskModeApps`: Collection(appListItem)
    kiosk_mode_apps "kioskModeApps": Vec<super::AppListItem>,
    /// `kioskModeAppsInFolderOrderedByName`: Boolean
    kiosk_mode_apps_in_folder_ordered_by_name "kioskModeAppsInFolderOrderedByName": bool,
    /// `kioskModeBluetoothConfigurationEnabled`: Boolean
    kiosk_mode_bluetooth_configuration_enabled "kioskModeBluetoothConfigurationEnabled": bool,
    /// `kioskModeDebugMenuEasyAccessEnabled`: Boolean
    kiosk_mode_debug_menu_easy_access_enabled "kioskModeDebugMenuEasyAccessEnabled": bool,
    /// `kioskModeExitCode`: String
    kiosk_mode_exit_code "kioskModeExitCode": String,
    /// `kioskModeFlashlightConfigurationEnabled`: Boolean
    kiosk_mode_flashlight_configuration_enabled "kioskModeFlashlightConfigurationEnabled": bool,
    /// `kioskModeFolderIcon`: androidDeviceOwnerKioskModeFolderIcon
    kiosk_mode_folder_icon "kioskModeFolderIcon": mg::Open<super::AndroidDeviceOwnerKioskModeFolderIcon>,
    /// `kioskModeGridHeight`: Int32
    kiosk_mode_grid_height "kioskModeGridHeight": i32,
    /// `kioskModeGridWidth`: Int32
    kiosk_mode_grid_width "kioskModeGridWidth": i32,
    /// `kioskModeIconSize`: androidDeviceOwnerKioskModeIconSize
    kiosk_mode_icon_size "kioskModeIconSize": mg::Open<super::AndroidDeviceOwnerKioskModeIconSize>,
    /// `kioskModeLockHomeScreen`: Boolean
    kiosk_mode_lock_home_screen "kioskModeLockHomeScreen": bool,
    /// `kioskModeManagedFolders`: Collection(androidDeviceOwnerKioskModeManagedFolder)
    kiosk_mode_managed_folders "kioskModeManagedFolders": Vec<super::AndroidDeviceOwnerKioskModeManagedFolder>,
    /// `kioskModeManagedHomeScreenAppSettings`: Collection(androidDeviceOwnerKioskModeApp)
    kiosk_mode_managed_home_screen_app_settings "kioskModeManagedHomeScreenAppSettings": Vec<super::AndroidDeviceOwnerKioskModeApp>,
    /// `kioskModeManagedHomeScreenAutoSignout`: Boolean
    kiosk_mode_managed_home_screen_auto_signout "kioskModeManagedHomeScreenAutoSignout": bool,
    /// `kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds`: Int32
    kiosk_mode_managed_home_screen_inactive_sign_out_delay_in_seconds "kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds": i32,
    /// `kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds`: Int32
    kiosk_mode_managed_home_screen_inactive_sign_out_notice_in_seconds "kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds": i32,
    /// `kioskModeManagedHomeScreenPinComplexity`: kioskModeManagedHomeScreenPinComplexity
    kiosk_mode_managed_home_screen_pin_complexity "kioskModeManagedHomeScreenPinComplexity": mg::Open<super::KioskModeManagedHomeScreenPinComplexity>,
    /// `kioskModeManagedHomeScreenPinRequired`: Boolean
    kiosk_mode_managed_home_screen_pin_required "kioskModeManagedHomeScreenPinRequired": bool,
    /// `kioskModeManagedHomeScreenPinRequiredToResume`: Boolean
    kiosk_mode_managed_home_screen_pin_required_to_resume "kioskModeManagedHomeScreenPinRequiredToResume": bool,
    /// `kioskModeManagedHomeScreenSignInBackground`: String
    kiosk_mode_managed_home_screen_sign_in_background "kioskModeManagedHomeScreenSignInBackground": String,
    /// `kioskModeManagedHomeScreenSignInBrandingLogo`: String
    kiosk_mode_managed_home_screen_sign_in_branding_logo "kioskModeManagedHomeScreenSignInBrandingLogo": String,
    /// `kioskModeManagedHomeScreenSignInEnabled`: Boolean
    kiosk_mode_managed_home_screen_sign_in_enabled "kioskModeManagedHomeScreenSignInEnabled": bool,
    /// `kioskModeManagedSettingsEntryDisabled`: Boolean
    kiosk_mode_managed_settings_entry_disabled "kioskModeManagedSettingsEntryDisabled": bool,
    /// `kioskModeMediaVolumeConfigurationEnabled`: Boolean
    kiosk_mode_media_volume_configuration_enabled "kioskModeMediaVolumeConfigurationEnabled": bool,
    /// `kioskModeScreenOrientation`: androidDeviceOwnerKioskModeScreenOrientation
    kiosk_mode_screen_orientation "kioskModeScreenOrientation": mg::Open<super::AndroidDeviceOwnerKioskModeScreenOrientation>,
    /// `kioskModeScreenSaverConfigurationEnabled`: Boolean
    kiosk_mode_screen_saver_configuration_enabled "kioskModeScreenSaverConfigurationEnabled": bool,
    /// `kioskModeScreenSaverDetectMediaDisabled`: Boolean
    kiosk_mode_screen_saver_detect_media_disabled "kioskModeScreenSaverDetectMediaDisabled": bool,
    /// `kioskModeScreenSaverDisplayTimeInSeconds`: Int32
    kiosk_mode_screen_saver_display_time_in_seconds "kioskModeScreenSaverDisplayTimeInSeconds": i32,
    /// `kioskModeScreenSaverImageUrl`: String
    kiosk_mode_screen_saver_image_url "kioskModeScreenSaverImageUrl": String,
    /// `kioskModeScreenSaverStartDelayInSeconds`: Int32
    kiosk_mode_screen_saver_start_delay_in_seconds "kioskModeScreenSaverStartDelayInSeconds": i32,
    /// `kioskModeShowAppNotificationBadge`: Boolean
    kiosk_mode_show_app_notification_badge "kioskModeShowAppNotificationBadge": bool,
    /// `kioskModeShowDeviceInfo`: Boolean
    kiosk_mode_show_device_info "kioskModeShowDeviceInfo": bool,
    /// `kioskModeUseManagedHomeScreenApp`: kioskModeType
    kiosk_mode_use_managed_home_screen_app "kioskModeUseManagedHomeScreenApp": mg::Open<super::KioskModeType>,
    /// `kioskModeVirtualHomeButtonEnabled`: Boolean
    kiosk_mode_virtual_home_button_enabled "kioskModeVirtualHomeButtonEnabled": bool,
    /// `kioskModeVirtualHomeButtonType`: androidDeviceOwnerVirtualHomeButtonType
    kiosk_mode_virtual_home_button_type "kioskModeVirtualHomeButtonType": mg::Open<super::AndroidDeviceOwnerVirtualHomeButtonType>,
    /// `kioskModeWallpaperUrl`: String
    kiosk_mode_wallpaper_url "kioskModeWallpaperUrl": String,
    /// `kioskModeWiFiConfigurationEnabled`: Boolean
    kiosk_mode_wi_fi_configuration_enabled "kioskModeWiFiConfigurationEnabled": bool,
    /// `kioskModeWifiAllowedSsids`: Collection(String)
    kiosk_mode_wifi_allowed_ssids "kioskModeWifiAllowedSsids": Vec<String>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `locateDeviceLostModeEnabled`: Boolean
    locate_device_lost_mode_enabled "locateDeviceLostModeEnabled": bool,
    /// `locateDeviceUserlessDisabled`: Boolean
    locate_device_userless_disabled "locateDeviceUserlessDisabled": bool,
    /// `microphoneForceMute`: Boolean
    microphone_force_mute "microphoneForceMute": bool,
    /// `microsoftLauncherConfigurationEnabled`: Boolean
    microsoft_launcher_configuration_enabled "microsoftLauncherConfigurationEnabled": bool,
    /// `microsoftLauncherCustomWallpaperAllowUserModification`: Boolean
    microsoft_launcher_custom_wallpaper_allow_user_modification "microsoftLauncherCustomWallpaperAllowUserModification": bool,
    /// `microsoftLauncherCustomWallpaperEnabled`: Boolean
    microsoft_launcher_custom_wallpaper_enabled "microsoftLauncherCustomWallpaperEnabled": bool,
    /// `microsoftLauncherCustomWallpaperImageUrl`: String
    microsoft_launcher_custom_wallpaper_image_url "microsoftLauncherCustomWallpaperImageUrl": String,
    /// `microsoftLauncherDockPresenceAllowUserModification`: Boolean
    microsoft_launcher_dock_presence_allow_user_modification "microsoftLauncherDockPresenceAllowUserModification": bool,
    /// `microsoftLauncherDockPresenceConfiguration`: microsoftLauncherDockPresence
    microsoft_launcher_dock_presence_configuration "microsoftLauncherDockPresenceConfiguration": mg::Open<super::MicrosoftLauncherDockPresence>,
    /// `microsoftLauncherFeedAllowUserModification`: Boolean
    microsoft_launcher_feed_allow_user_modification "microsoftLauncherFeedAllowUserModification": bool,
    /// `microsoftLauncherFeedEnabled`: Boolean
    microsoft_launcher_feed_enabled "microsoftLauncherFeedEnabled": bool,
    /// `microsoftLauncherSearchBarPlacementConfiguration`: microsoftLauncherSearchBarPlacement
    microsoft_launcher_search_bar_placement_configuration "microsoftLauncherSearchBarPlacementConfiguration": mg::Open<super::MicrosoftLauncherSearchBarPlacement>,
    /// `networkEscapeHatchAllowed`: Boolean
    network_escape_hatch_allowed "networkEscapeHatchAllowed": bool,
    /// `nfcBlockOutgoingBeam`: Boolean
    nfc_block_outgoing_beam "nfcBlockOutgoingBeam": bool,
    /// `passwordBlockKeyguard`: Boolean
    password_block_keyguard "passwordBlockKeyguard": bool,
    /// `passwordBlockKeyguardFeatures`: Collection(androidKeyguardFeature), items not null
    password_block_keyguard_features "passwordBlockKeyguardFeatures" "r": Vec<mg::Open<super::AndroidKeyguardFeature>>,
    /// `passwordExpirationDays`: Int32
    password_expiration_days "passwordExpirationDays": i32,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordMinimumLetterCharacters`: Int32
    password_minimum_letter_characters "passwordMinimumLetterCharacters": i32,
    /// `passwordMinimumLowerCaseCharacters`: Int32
    password_minimum_lower_case_characters "passwordMinimumLowerCaseCharacters": i32,
    /// `passwordMinimumNonLetterCharacters`: Int32
    password_minimum_non_letter_characters "passwordMinimumNonLetterCharacters": i32,
    /// `passwordMinimumNumericCharacters`: Int32
    password_minimum_numeric_characters "passwordMinimumNumericCharacters": i32,
    /// `passwordMinimumSymbolCharacters`: Int32
    password_minimum_symbol_characters "passwordMinimumSymbolCharacters": i32,
    /// `passwordMinimumUpperCaseCharacters`: Int32
    password_minimum_upper_case_characters "passwordMinimumUpperCaseCharacters": i32,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: Int32
    password_minutes_of_inactivity_before_screen_timeout "passwordMinutesOfInactivityBeforeScreenTimeout": i32,
    /// `passwordPreviousPasswordCountToBlock`: Int32
    password_previous_password_count_to_block "passwordPreviousPasswordCountToBlock": i32,
    /// `passwordRequireUnlock`: androidDeviceOwnerRequiredPasswordUnlock
    password_require_unlock "passwordRequireUnlock": mg::Open<super::AndroidDeviceOwnerRequiredPasswordUnlock>,
    /// `passwordRequiredType`: androidDeviceOwnerRequiredPasswordType
    password_required_type "passwordRequiredType": mg::Open<super::AndroidDeviceOwnerRequiredPasswordType>,
    /// `passwordSignInFailureCountBeforeFactoryReset`: Int32
    password_sign_in_failure_count_before_factory_reset "passwordSignInFailureCountBeforeFactoryReset": i32,
    /// `personalProfileAppsAllowInstallFromUnknownSources`: Boolean
    personal_profile_apps_allow_install_from_unknown_sources "personalProfileAppsAllowInstallFromUnknownSources": bool,
    /// `personalProfileCameraBlocked`: Boolean
    personal_profile_camera_blocked "personalProfileCameraBlocked": bool,
    /// `personalProfilePersonalApplications`: Collection(appListItem)
    personal_profile_personal_applications "personalProfilePersonalApplications": Vec<super::AppListItem>,
    /// `personalProfilePlayStoreMode`: personalProfilePersonalPlayStoreMode
    personal_profile_play_store_mode "personalProfilePlayStoreMode": mg::Open<super::PersonalProfilePersonalPlayStoreMode>,
    /// `personalProfileScreenCaptureBlocked`: Boolean
    personal_profile_screen_capture_blocked "personalProfileScreenCaptureBlocked": bool,
    /// `playStoreMode`: androidDeviceOwnerPlayStoreMode
    play_store_mode "playStoreMode": mg::Open<super::AndroidDeviceOwnerPlayStoreMode>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `screenCaptureBlocked`: Boolean
    screen_capture_blocked "screenCaptureBlocked": bool,
    /// `securityCommonCriteriaModeEnabled`: Boolean
    security_common_criteria_mode_enabled "securityCommonCriteriaModeEnabled": bool,
    /// `securityDeveloperSettingsEnabled`: Boolean
    security_developer_settings_enabled "securityDeveloperSettingsEnabled": bool,
    /// `securityRequireVerifyApps`: Boolean
    security_require_verify_apps "securityRequireVerifyApps": bool,
    /// `shareDeviceLocationDisabled`: Boolean
    share_device_location_disabled "shareDeviceLocationDisabled": bool,
    /// `shortHelpText`: androidDeviceOwnerUserFacingMessage
    short_help_text "shortHelpText": mg::Boxed<super::AndroidDeviceOwnerUserFacingMessage>,
    /// `statusBarBlocked`: Boolean
    status_bar_blocked "statusBarBlocked": bool,
    /// `stayOnModes`: Collection(androidDeviceOwnerBatteryPluggedMode), items not null
    stay_on_modes "stayOnModes" "r": Vec<mg::Open<super::AndroidDeviceOwnerBatteryPluggedMode>>,
    /// `storageAllowUsb`: Boolean
    storage_allow_usb "storageAllowUsb": bool,
    /// `storageBlockExternalMedia`: Boolean
    storage_block_external_media "storageBlockExternalMedia": bool,
    /// `storageBlockUsbFileTransfer`: Boolean
    storage_block_usb_file_transfer "storageBlockUsbFileTransfer": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `systemUpdateFreezePeriods`: Collection(androidDeviceOwnerSystemUpdateFreezePeriod)
    system_update_freeze_periods "systemUpdateFreezePeriods": Vec<super::AndroidDeviceOwnerSystemUpdateFreezePeriod>,
    /// `systemUpdateInstallType`: androidDeviceOwnerSystemUpdateInstallType
    system_update_install_type "systemUpdateInstallType": mg::Open<super::AndroidDeviceOwnerSystemUpdateInstallType>,
    /// `systemUpdateWindowEndMinutesAfterMidnight`: Int32
    system_update_window_end_minutes_after_midnight "systemUpdateWindowEndMinutesAfterMidnight": i32,
    /// `systemUpdateWindowStartMinutesAfterMidnight`: Int32
    system_update_window_start_minutes_after_midnight "systemUpdateWindowStartMinutesAfterMidnight": i32,
    /// `systemWindowsBlocked`: Boolean
    system_windows_blocked "systemWindowsBlocked": bool,
    /// `usersBlockAdd`: Boolean
    users_block_add "usersBlockAdd": bool,
    /// `usersBlockRemove`: Boolean
    users_block_remove "usersBlockRemove": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `volumeBlockAdjustment`: Boolean
    volume_block_adjustment "volumeBlockAdjustment": bool,
    /// `vpnAlwaysOnLockdownMode`: Boolean
    vpn_always_on_lockdown_mode "vpnAlwaysOnLockdownMode": bool,
    /// `vpnAlwaysOnPackageIdentifier`: String
    vpn_always_on_package_identifier "vpnAlwaysOnPackageIdentifier": String,
    /// `wifiBlockEditConfigurations`: Boolean
    wifi_block_edit_configurations "wifiBlockEditConfigurations": bool,
    /// `wifiBlockEditPolicyDefinedConfigurations`: Boolean
    wifi_block_edit_policy_defined_configurations "wifiBlockEditPolicyDefinedConfigurations": bool,
    /// `workProfilePasswordExpirationDays`: Int32
    work_profile_password_expiration_days "workProfilePasswordExpirationDays": i32,
    /// `workProfilePasswordMinimumLength`: Int32
    work_profile_password_minimum_length "workProfilePasswordMinimumLength": i32,
    /// `workProfilePasswordMinimumLetterCharacters`: Int32
    work_profile_password_minimum_letter_characters "workProfilePasswordMinimumLetterCharacters": i32,
    /// `workProfilePasswordMinimumLowerCaseCharacters`: Int32
    work_profile_password_minimum_lower_case_characters "workProfilePasswordMinimumLowerCaseCharacters": i32,
    /// `workProfilePasswordMinimumNonLetterCharacters`: Int32
    work_profile_password_minimum_non_letter_characters "workProfilePasswordMinimumNonLetterCharacters": i32,
    /// `workProfilePasswordMinimumNumericCharacters`: Int32
    work_profile_password_minimum_numeric_characters "workProfilePasswordMinimumNumericCharacters": i32,
    /// `workProfilePasswordMinimumSymbolCharacters`: Int32
    work_profile_password_minimum_symbol_characters "workProfilePasswordMinimumSymbolCharacters": i32,
    /// `workProfilePasswordMinimumUpperCaseCharacters`: Int32
    work_profile_password_minimum_upper_case_characters "workProfilePasswordMinimumUpperCaseCharacters": i32,
    /// `workProfilePasswordPreviousPasswordCountToBlock`: Int32
    work_profile_password_previous_password_count_to_block "workProfilePasswordPreviousPasswordCountToBlock": i32,
    /// `workProfilePasswordRequireUnlock`: androidDeviceOwnerRequiredPasswordUnlock
    work_profile_password_require_unlock "workProfilePasswordRequireUnlock": mg::Open<super::AndroidDeviceOwnerRequiredPasswordUnlock>,
    /// `workProfilePasswordRequiredType`: androidDeviceOwnerRequiredPasswordType
    work_profile_password_required_type "workProfilePasswordRequiredType": mg::Open<super::AndroidDeviceOwnerRequiredPasswordType>,
    /// `workProfilePasswordSignInFailureCountBeforeFactoryReset`: Int32
    work_profile_password_sign_in_failure_count_before_factory_reset "workProfilePasswordSignInFailureCountBeforeFactoryReset": i32,
}

mg::derived_from! { AndroidDeviceOwnerGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidDeviceOwnerGeneralDeviceConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
