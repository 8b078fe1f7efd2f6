// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration`][reference], derived
/// from [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`AndroidDeviceOwnerGeneralDeviceConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_general_device_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidDeviceOwnerGeneralDeviceConfigurationCollection`]: crate::requests::android_device_owner_general_device_configuration::AndroidDeviceOwnerGeneralDeviceConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androiddeviceownergeneraldeviceconfiguration?view=graph-rest-beta
pub struct AndroidDeviceOwnerGeneralDeviceConfiguration {
    /// `accountsBlockModification`.
    pub accounts_block_modification: mg::Field<bool>,
    /// `androidDeviceOwnerDelegatedScopeAppSettings`.
    pub android_device_owner_delegated_scope_app_settings: mg::Field<
        Vec<super::AndroidDeviceOwnerDelegatedScopeAppSetting>,
    >,
    /// `appsAllowInstallFromUnknownSources`.
    pub apps_allow_install_from_unknown_sources: mg::Field<bool>,
    /// `appsAutoUpdatePolicy`.
    pub apps_auto_update_policy: mg::Field<
        mg::Open<super::AndroidDeviceOwnerAppAutoUpdatePolicyType>,
    >,
    /// `appsDefaultPermissionPolicy`.
    pub apps_default_permission_policy: mg::Field<
        mg::Open<super::AndroidDeviceOwnerDefaultAppPermissionPolicyType>,
    >,
    /// `appsRecommendSkippingFirstUseHints`.
    pub apps_recommend_skipping_first_use_hints: mg::Field<bool>,
    /// `azureAdSharedDeviceDataClearApps`.
    pub azure_ad_shared_device_data_clear_apps: mg::Field<Vec<super::AppListItem>>,
    /// `bluetoothBlockConfiguration`.
    pub bluetooth_block_configuration: mg::Field<bool>,
    /// `bluetoothBlockContactSharing`.
    pub bluetooth_block_contact_sharing: mg::Field<bool>,
    /// `cameraBlocked`.
    pub camera_blocked: mg::Field<bool>,
    /// `cellularBlockWiFiTethering`.
    pub cellular_block_wi_fi_tethering: mg::Field<bool>,
    /// `certificateCredentialConfigurationDisabled`.
    pub certificate_credential_configuration_disabled: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `crossProfilePoliciesAllowCopyPaste`.
    pub cross_profile_policies_allow_copy_paste: mg::Field<bool>,
    /// `crossProfilePoliciesAllowDataSharing`.
    pub cross_profile_policies_allow_data_sharing: mg::Field<
        mg::Open<super::AndroidDeviceOwnerCrossProfileDataSharing>,
    >,
    /// `crossProfilePoliciesShowWorkContactsInPersonalProfile`.
    pub cross_profile_policies_show_work_contacts_in_personal_profile: mg::Field<bool>,
    /// `dataRoamingBlocked`.
    pub data_roaming_blocked: mg::Field<bool>,
    /// `dateTimeConfigurationBlocked`.
    pub date_time_configuration_blocked: mg::Field<bool>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `detailedHelpText`.
    pub detailed_help_text: mg::Field<
        mg::Boxed<super::AndroidDeviceOwnerUserFacingMessage>,
    >,
    /// `deviceLocationMode`.
    pub device_location_mode: mg::Field<mg::Open<super::AndroidDeviceOwnerLocationMode>>,
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
    /// `deviceOwnerLockScreenMessage`.
    pub device_owner_lock_screen_message: mg::Field<
        mg::Boxed<super::AndroidDeviceOwnerUserFacingMessage>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `enrollmentProfile`. Never null.
    pub enrollment_profile: mg::Field<
        mg::Open<super::AndroidDeviceOwnerEnrollmentProfileType>,
    >,
    /// `factoryResetBlocked`.
    pub factory_reset_blocked: mg::Field<bool>,
    /// `factoryResetDeviceAdministratorEmails`.
    pub factory_reset_device_administrator_emails: mg::Field<Vec<String>>,
    /// `globalProxy`.
    pub global_proxy: mg::Field<mg::Boxed<super::AndroidDeviceOwnerGlobalProxy>>,
    /// `googleAccountsBlocked`.
    pub google_accounts_blocked: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isKioskModeExitCodeSet`. Never null.
    pub is_kiosk_mode_exit_code_set: mg::Field<bool>,
    /// `kioskCustomizationDeviceSettingsBlocked`.
    pub kiosk_customization_device_settings_blocked: mg::Field<bool>,
    /// `kioskCustomizationPowerButtonActionsBlocked`.
    pub kiosk_customization_power_button_actions_blocked: mg::Field<bool>,
    /// `kioskCustomizationStatusBar`.
    pub kiosk_customization_status_bar: mg::Field<
        mg::Open<super::AndroidDeviceOwnerKioskCustomizationStatusBar>,
    >,
    /// `kioskCustomizationSystemErrorWarnings`.
    pub kiosk_customization_system_error_warnings: mg::Field<bool>,
    /// `kioskCustomizationSystemNavigation`.
    pub kiosk_customization_system_navigation: mg::Field<
        mg::Open<super::AndroidDeviceOwnerKioskCustomizationSystemNavigation>,
    >,
    /// `kioskModeAppOrderEnabled`.
    pub kiosk_mode_app_order_enabled: mg::Field<bool>,
    /// `kioskModeAppPositions`.
    pub kiosk_mode_app_positions: mg::Field<
        Vec<super::AndroidDeviceOwnerKioskModeAppPositionItem>,
    >,
    /// `kioskModeApps`.
    pub kiosk_mode_apps: mg::Field<Vec<super::AppListItem>>,
    /// `kioskModeAppsInFolderOrderedByName`.
    pub kiosk_mode_apps_in_folder_ordered_by_name: mg::Field<bool>,
    /// `kioskModeBluetoothConfigurationEnabled`.
    pub kiosk_mode_bluetooth_configuration_enabled: mg::Field<bool>,
    /// `kioskModeDebugMenuEasyAccessEnabled`.
    pub kiosk_mode_debug_menu_easy_access_enabled: mg::Field<bool>,
    /// `kioskModeExitCode`. Secret: masked in `Debug`.
    pub kiosk_mode_exit_code: mg::Field<String>,
    /// `kioskModeFlashlightConfigurationEnabled`.
    pub kiosk_mode_flashlight_configuration_enabled: mg::Field<bool>,
    /// `kioskModeFolderIcon`.
    pub kiosk_mode_folder_icon: mg::Field<
        mg::Open<super::AndroidDeviceOwnerKioskModeFolderIcon>,
    >,
    /// `kioskModeGridHeight`.
    pub kiosk_mode_grid_height: mg::Field<i32>,
    /// `kioskModeGridWidth`.
    pub kiosk_mode_grid_width: mg::Field<i32>,
    /// `kioskModeIconSize`.
    pub kiosk_mode_icon_size: mg::Field<
        mg::Open<super::AndroidDeviceOwnerKioskModeIconSize>,
    >,
    /// `kioskModeLockHomeScreen`.
    pub kiosk_mode_lock_home_screen: mg::Field<bool>,
    /// `kioskModeManagedFolders`.
    pub kiosk_mode_managed_folders: mg::Field<
        Vec<super::AndroidDeviceOwnerKioskModeManagedFolder>,
    >,
    /// `kioskModeManagedHomeScreenAppSettings`.
    pub kiosk_mode_managed_home_screen_app_settings: mg::Field<
        Vec<super::AndroidDeviceOwnerKioskModeApp>,
    >,
    /// `kioskModeManagedHomeScreenAutoSignout`.
    pub kiosk_mode_managed_home_screen_auto_signout: mg::Field<bool>,
    /// `kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds`.
    pub kiosk_mode_managed_home_screen_inactive_sign_out_delay_in_seconds: mg::Field<
        i32,
    >,
    /// `kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds`.
    pub kiosk_mode_managed_home_screen_inactive_sign_out_notice_in_seconds: mg::Field<
        i32,
    >,
    /// `kioskModeManagedHomeScreenPinComplexity`.
    pub kiosk_mode_managed_home_screen_pin_complexity: mg::Field<
        mg::Open<super::KioskModeManagedHomeScreenPinComplexity>,
    >,
    /// `kioskModeManagedHomeScreenPinRequired`.
    pub kiosk_mode_managed_home_screen_pin_required: mg::Field<bool>,
    /// `kioskModeManagedHomeScreenPinRequiredToResume`.
    pub kiosk_mode_managed_home_screen_pin_required_to_resume: mg::Field<bool>,
    /// `kioskModeManagedHomeScreenSignInBackground`.
    pub kiosk_mode_managed_home_screen_sign_in_background: mg::Field<String>,
    /// `kioskModeManagedHomeScreenSignInBrandingLogo`.
    pub kiosk_mode_managed_home_screen_sign_in_branding_logo: mg::Field<String>,
    /// `kioskModeManagedHomeScreenSignInEnabled`.
    pub kiosk_mode_managed_home_screen_sign_in_enabled: mg::Field<bool>,
    /// `kioskModeManagedSettingsEntryDisabled`.
    pub kiosk_mode_managed_settings_entry_disabled: mg::Field<bool>,
    /// `kioskModeMediaVolumeConfigurationEnabled`.
    pub kiosk_mode_media_volume_configuration_enabled: mg::Field<bool>,
    /// `kioskModeScreenOrientation`.
    pub kiosk_mode_screen_orientation: mg::Field<
        mg::Open<super::AndroidDeviceOwnerKioskModeScreenOrientation>,
    >,
    /// `kioskModeScreenSaverConfigurationEnabled`.
    pub kiosk_mode_screen_saver_configuration_enabled: mg::Field<bool>,
    /// `kioskModeScreenSaverDetectMediaDisabled`.
    pub kiosk_mode_screen_saver_detect_media_disabled: mg::Field<bool>,
    /// `kioskModeScreenSaverDisplayTimeInSeconds`.
    pub kiosk_mode_screen_saver_display_time_in_seconds: mg::Field<i32>,
    /// `kioskModeScreenSaverImageUrl`.
    pub kiosk_mode_screen_saver_image_url: mg::Field<String>,
    /// `kioskModeScreenSaverStartDelayInSeconds`.
    pub kiosk_mode_screen_saver_start_delay_in_seconds: mg::Field<i32>,
    /// `kioskModeShowAppNotificationBadge`.
    pub kiosk_mode_show_app_notification_badge: mg::Field<bool>,
    /// `kioskModeShowDeviceInfo`.
    pub kiosk_mode_show_device_info: mg::Field<bool>,
    /// `kioskModeUseManagedHomeScreenApp`.
    pub kiosk_mode_use_managed_home_screen_app: mg::Field<
        mg::Open<super::KioskModeType>,
    >,
    /// `kioskModeVirtualHomeButtonEnabled`.
    pub kiosk_mode_virtual_home_button_enabled: mg::Field<bool>,
    /// `kioskModeVirtualHomeButtonType`.
    pub kiosk_mode_virtual_home_button_type: mg::Field<
        mg::Open<super::AndroidDeviceOwnerVirtualHomeButtonType>,
    >,
    /// `kioskModeWallpaperUrl`.
    pub kiosk_mode_wallpaper_url: mg::Field<String>,
    /// `kioskModeWiFiConfigurationEnabled`.
    pub kiosk_mode_wi_fi_configuration_enabled: mg::Field<bool>,
    /// `kioskModeWifiAllowedSsids`.
    pub kiosk_mode_wifi_allowed_ssids: mg::Field<Vec<String>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `locateDeviceLostModeEnabled`.
    pub locate_device_lost_mode_enabled: mg::Field<bool>,
    /// `locateDeviceUserlessDisabled`.
    pub locate_device_userless_disabled: mg::Field<bool>,
    /// `microphoneForceMute`.
    pub microphone_force_mute: mg::Field<bool>,
    /// `microsoftLauncherConfigurationEnabled`.
    pub microsoft_launcher_configuration_enabled: mg::Field<bool>,
    /// `microsoftLauncherCustomWallpaperAllowUserModification`.
    pub microsoft_launcher_custom_wallpaper_allow_user_modification: mg::Field<bool>,
    /// `microsoftLauncherCustomWallpaperEnabled`.
    pub microsoft_launcher_custom_wallpaper_enabled: mg::Field<bool>,
    /// `microsoftLauncherCustomWallpaperImageUrl`.
    pub microsoft_launcher_custom_wallpaper_image_url: mg::Field<String>,
    /// `microsoftLauncherDockPresenceAllowUserModification`.
    pub microsoft_launcher_dock_presence_allow_user_modification: mg::Field<bool>,
    /// `microsoftLauncherDockPresenceConfiguration`.
    pub microsoft_launcher_dock_presence_configuration: mg::Field<
        mg::Open<super::MicrosoftLauncherDockPresence>,
    >,
    /// `microsoftLauncherFeedAllowUserModification`.
    pub microsoft_launcher_feed_allow_user_modification: mg::Field<bool>,
    /// `microsoftLauncherFeedEnabled`.
    pub microsoft_launcher_feed_enabled: mg::Field<bool>,
    /// `microsoftLauncherSearchBarPlacementConfiguration`.
    pub microsoft_launcher_search_bar_placement_configuration: mg::Field<
        mg::Open<super::MicrosoftLauncherSearchBarPlacement>,
    >,
    /// `networkEscapeHatchAllowed`.
    pub network_escape_hatch_allowed: mg::Field<bool>,
    /// `nfcBlockOutgoingBeam`.
    pub nfc_block_outgoing_beam: mg::Field<bool>,
    /// `passwordBlockKeyguard`.
    pub password_block_keyguard: mg::Field<bool>,
    /// `passwordBlockKeyguardFeatures`.
    pub password_block_keyguard_features: mg::Field<
        Vec<mg::Open<super::AndroidKeyguardFeature>>,
    >,
    /// `passwordExpirationDays`.
    pub password_expiration_days: mg::Field<i32>,
    /// `passwordMinimumLength`.
    pub password_minimum_length: mg::Field<i32>,
    /// `passwordMinimumLetterCharacters`.
    pub password_minimum_letter_characters: mg::Field<i32>,
    /// `passwordMinimumLowerCaseCharacters`.
    pub password_minimum_lower_case_characters: mg::Field<i32>,
    /// `passwordMinimumNonLetterCharacters`.
    pub password_minimum_non_letter_characters: mg::Field<i32>,
    /// `passwordMinimumNumericCharacters`.
    pub password_minimum_numeric_characters: mg::Field<i32>,
    /// `passwordMinimumSymbolCharacters`.
    pub password_minimum_symbol_characters: mg::Field<i32>,
    /// `passwordMinimumUpperCaseCharacters`.
    pub password_minimum_upper_case_characters: mg::Field<i32>,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub password_minutes_of_inactivity_before_screen_timeout: mg::Field<i32>,
    /// `passwordPreviousPasswordCountToBlock`.
    pub password_previous_password_count_to_block: mg::Field<i32>,
    /// `passwordRequireUnlock`.
    pub password_require_unlock: mg::Field<
        mg::Open<super::AndroidDeviceOwnerRequiredPasswordUnlock>,
    >,
    /// `passwordRequiredType`.
    pub password_required_type: mg::Field<
        mg::Open<super::AndroidDeviceOwnerRequiredPasswordType>,
    >,
    /// `passwordSignInFailureCountBeforeFactoryReset`.
    pub password_sign_in_failure_count_before_factory_reset: mg::Field<i32>,
    /// `personalProfileAppsAllowInstallFromUnknownSources`.
    pub personal_profile_apps_allow_install_from_unknown_sources: mg::Field<bool>,
    /// `personalProfileCameraBlocked`.
    pub personal_profile_camera_blocked: mg::Field<bool>,
    /// `personalProfilePersonalApplications`.
    pub personal_profile_personal_applications: mg::Field<Vec<super::AppListItem>>,
    /// `personalProfilePlayStoreMode`.
    pub personal_profile_play_store_mode: mg::Field<
        mg::Open<super::PersonalProfilePersonalPlayStoreMode>,
    >,
    /// `personalProfileScreenCaptureBlocked`.
    pub personal_profile_screen_capture_blocked: mg::Field<bool>,
    /// `playStoreMode`.
    pub play_store_mode: mg::Field<mg::Open<super::AndroidDeviceOwnerPlayStoreMode>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `screenCaptureBlocked`.
    pub screen_capture_blocked: mg::Field<bool>,
    /// `securityCommonCriteriaModeEnabled`.
    pub security_common_criteria_mode_enabled: mg::Field<bool>,
    /// `securityDeveloperSettingsEnabled`.
    pub security_developer_settings_enabled: mg::Field<bool>,
    /// `securityRequireVerifyApps`.
    pub security_require_verify_apps: mg::Field<bool>,
    /// `shareDeviceLocationDisabled`.
    pub share_device_location_disabled: mg::Field<bool>,
    /// `shortHelpText`.
    pub short_help_text: mg::Field<
        mg::Boxed<super::AndroidDeviceOwnerUserFacingMessage>,
    >,
    /// `statusBarBlocked`.
    pub status_bar_blocked: mg::Field<bool>,
    /// `stayOnModes`.
    pub stay_on_modes: mg::Field<
        Vec<mg::Open<super::AndroidDeviceOwnerBatteryPluggedMode>>,
    >,
    /// `storageAllowUsb`.
    pub storage_allow_usb: mg::Field<bool>,
    /// `storageBlockExternalMedia`.
    pub storage_block_external_media: mg::Field<bool>,
    /// `storageBlockUsbFileTransfer`.
    pub storage_block_usb_file_transfer: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `systemUpdateFreezePeriods`.
    pub system_update_freeze_periods: mg::Field<
        Vec<super::AndroidDeviceOwnerSystemUpdateFreezePeriod>,
    >,
    /// `systemUpdateInstallType`.
    pub system_update_install_type: mg::Field<
        mg::Open<super::AndroidDeviceOwnerSystemUpdateInstallType>,
    >,
    /// `systemUpdateWindowEndMinutesAfterMidnight`.
    pub system_update_window_end_minutes_after_midnight: mg::Field<i32>,
    /// `systemUpdateWindowStartMinutesAfterMidnight`.
    pub system_update_window_start_minutes_after_midnight: mg::Field<i32>,
    /// `systemWindowsBlocked`.
    pub system_windows_blocked: mg::Field<bool>,
    /// `usersBlockAdd`.
    pub users_block_add: mg::Field<bool>,
    /// `usersBlockRemove`.
    pub users_block_remove: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `volumeBlockAdjustment`.
    pub volume_block_adjustment: mg::Field<bool>,
    /// `vpnAlwaysOnLockdownMode`.
    pub vpn_always_on_lockdown_mode: mg::Field<bool>,
    /// `vpnAlwaysOnPackageIdentifier`.
    pub vpn_always_on_package_identifier: mg::Field<String>,
    /// `wifiBlockEditConfigurations`.
    pub wifi_block_edit_configurations: mg::Field<bool>,
    /// `wifiBlockEditPolicyDefinedConfigurations`.
    pub wifi_block_edit_policy_defined_configurations: mg::Field<bool>,
    /// `workProfilePasswordExpirationDays`.
    pub work_profile_password_expiration_days: mg::Field<i32>,
    /// `workProfilePasswordMinimumLength`.
    pub work_profile_password_minimum_length: mg::Field<i32>,
    /// `workProfilePasswordMinimumLetterCharacters`.
    pub work_profile_password_minimum_letter_characters: mg::Field<i32>,
    /// `workProfilePasswordMinimumLowerCaseCharacters`.
    pub work_profile_password_minimum_lower_case_characters: mg::Field<i32>,
    /// `workProfilePasswordMinimumNonLetterCharacters`.
    pub work_profile_password_minimum_non_letter_characters: mg::Field<i32>,
    /// `workProfilePasswordMinimumNumericCharacters`.
    pub work_profile_password_minimum_numeric_characters: mg::Field<i32>,
    /// `workProfilePasswordMinimumSymbolCharacters`.
    pub work_profile_password_minimum_symbol_characters: mg::Field<i32>,
    /// `workProfilePasswordMinimumUpperCaseCharacters`.
    pub work_profile_password_minimum_upper_case_characters: mg::Field<i32>,
    /// `workProfilePasswordPreviousPasswordCountToBlock`.
    pub work_profile_password_previous_password_count_to_block: mg::Field<i32>,
    /// `workProfilePasswordRequireUnlock`.
    pub work_profile_password_require_unlock: mg::Field<
        mg::Open<super::AndroidDeviceOwnerRequiredPasswordUnlock>,
    >,
    /// `workProfilePasswordRequiredType`.
    pub work_profile_password_required_type: mg::Field<
        mg::Open<super::AndroidDeviceOwnerRequiredPasswordType>,
    >,
    /// `workProfilePasswordSignInFailureCountBeforeFactoryReset`.
    pub work_profile_password_sign_in_failure_count_before_factory_reset: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerGeneralDeviceConfiguration: "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration", entity, base super::DeviceConfiguration;
    accounts_block_modification: "accountsBlockModification",
    android_device_owner_delegated_scope_app_settings: "androidDeviceOwnerDelegatedScopeAppSettings",
    apps_allow_install_from_unknown_sources: "appsAllowInstallFromUnknownSources",
    apps_auto_update_policy: "appsAutoUpdatePolicy",
    apps_default_permission_policy: "appsDefaultPermissionPolicy",
    apps_recommend_skipping_first_use_hints: "appsRecommendSkippingFirstUseHints",
    azure_ad_shared_device_data_clear_apps: "azureAdSharedDeviceDataClearApps",
    bluetooth_block_configuration: "bluetoothBlockConfiguration",
    bluetooth_block_contact_sharing: "bluetoothBlockContactSharing",
    camera_blocked: "cameraBlocked",
    cellular_block_wi_fi_tethering: "cellularBlockWiFiTethering",
    certificate_credential_configuration_disabled: "certificateCredentialConfigurationDisabled",
    created_date_time: "createdDateTime" required,
    cross_profile_policies_allow_copy_paste: "crossProfilePoliciesAllowCopyPaste",
    cross_profile_policies_allow_data_sharing: "crossProfilePoliciesAllowDataSharing",
    cross_profile_policies_show_work_contacts_in_personal_profile: "crossProfilePoliciesShowWorkContactsInPersonalProfile",
    data_roaming_blocked: "dataRoamingBlocked",
    date_time_configuration_blocked: "dateTimeConfigurationBlocked",
    description: "description",
    detailed_help_text: "detailedHelpText",
    device_location_mode: "deviceLocationMode",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    device_owner_lock_screen_message: "deviceOwnerLockScreenMessage",
    display_name: "displayName" required,
    enrollment_profile: "enrollmentProfile" required,
    factory_reset_blocked: "factoryResetBlocked",
    factory_reset_device_administrator_emails: "factoryResetDeviceAdministratorEmails",
    global_proxy: "globalProxy",
    google_accounts_blocked: "googleAccountsBlocked",
    id: "id" key required,
    is_kiosk_mode_exit_code_set: "isKioskModeExitCodeSet" required,
    kiosk_customization_device_settings_blocked: "kioskCustomizationDeviceSettingsBlocked",
    kiosk_customization_power_button_actions_blocked: "kioskCustomizationPowerButtonActionsBlocked",
    kiosk_customization_status_bar: "kioskCustomizationStatusBar",
    kiosk_customization_system_error_warnings: "kioskCustomizationSystemErrorWarnings",
    kiosk_customization_system_navigation: "kioskCustomizationSystemNavigation",
    kiosk_mode_app_order_enabled: "kioskModeAppOrderEnabled",
    kiosk_mode_app_positions: "kioskModeAppPositions",
    kiosk_mode_apps: "kioskModeApps",
    kiosk_mode_apps_in_folder_ordered_by_name: "kioskModeAppsInFolderOrderedByName",
    kiosk_mode_bluetooth_configuration_enabled: "kioskModeBluetoothConfigurationEnabled",
    kiosk_mode_debug_menu_easy_access_enabled: "kioskModeDebugMenuEasyAccessEnabled",
    kiosk_mode_exit_code: "kioskModeExitCode" secret,
    kiosk_mode_flashlight_configuration_enabled: "kioskModeFlashlightConfigurationEnabled",
    kiosk_mode_folder_icon: "kioskModeFolderIcon",
    kiosk_mode_grid_height: "kioskModeGridHeight",
    kiosk_mode_grid_width: "kioskModeGridWidth",
    kiosk_mode_icon_size: "kioskModeIconSize",
    kiosk_mode_lock_home_screen: "kioskModeLockHomeScreen",
    kiosk_mode_managed_folders: "kioskModeManagedFolders",
    kiosk_mode_managed_home_screen_app_settings: "kioskModeManagedHomeScreenAppSettings",
    kiosk_mode_managed_home_screen_auto_signout: "kioskModeManagedHomeScreenAutoSignout",
    kiosk_mode_managed_home_screen_inactive_sign_out_delay_in_seconds: "kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds",
    kiosk_mode_managed_home_screen_inactive_sign_out_notice_in_seconds: "kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds",
    kiosk_mode_managed_home_screen_pin_complexity: "kioskModeManagedHomeScreenPinComplexity",
    kiosk_mode_managed_home_screen_pin_required: "kioskModeManagedHomeScreenPinRequired",
    kiosk_mode_managed_home_screen_pin_required_to_resume: "kioskModeManagedHomeScreenPinRequiredToResume",
    kiosk_mode_managed_home_screen_sign_in_background: "kioskModeManagedHomeScreenSignInBackground",
    kiosk_mode_managed_home_screen_sign_in_branding_logo: "kioskModeManagedHomeScreenSignInBrandingLogo",
    kiosk_mode_managed_home_screen_sign_in_enabled: "kioskModeManagedHomeScreenSignInEnabled",
    kiosk_mode_managed_settings_entry_disabled: "kioskModeManagedSettingsEntryDisabled",
    kiosk_mode_media_volume_configuration_enabled: "kioskModeMediaVolumeConfigurationEnabled",
    kiosk_mode_screen_orientation: "kioskModeScreenOrientation",
    kiosk_mode_screen_saver_configuration_enabled: "kioskModeScreenSaverConfigurationEnabled",
    kiosk_mode_screen_saver_detect_media_disabled: "kioskModeScreenSaverDetectMediaDisabled",
    kiosk_mode_screen_saver_display_time_in_seconds: "kioskModeScreenSaverDisplayTimeInSeconds",
    kiosk_mode_screen_saver_image_url: "kioskModeScreenSaverImageUrl",
    kiosk_mode_screen_saver_start_delay_in_seconds: "kioskModeScreenSaverStartDelayInSeconds",
    kiosk_mode_show_app_notification_badge: "kioskModeShowAppNotificationBadge",
    kiosk_mode_show_device_info: "kioskModeShowDeviceInfo",
    kiosk_mode_use_managed_home_screen_app: "kioskModeUseManagedHomeScreenApp",
    kiosk_mode_virtual_home_button_enabled: "kioskModeVirtualHomeButtonEnabled",
    kiosk_mode_virtual_home_button_type: "kioskModeVirtualHomeButtonType",
    kiosk_mode_wallpaper_url: "kioskModeWallpaperUrl",
    kiosk_mode_wi_fi_configuration_enabled: "kioskModeWiFiConfigurationEnabled",
    kiosk_mode_wifi_allowed_ssids: "kioskModeWifiAllowedSsids",
    last_modified_date_time: "lastModifiedDateTime" required,
    locate_device_lost_mode_enabled: "locateDeviceLostModeEnabled",
    locate_device_userless_disabled: "locateDeviceUserlessDisabled",
    microphone_force_mute: "microphoneForceMute",
    microsoft_launcher_configuration_enabled: "microsoftLauncherConfigurationEnabled",
    microsoft_launcher_custom_wallpaper_allow_user_modification: "microsoftLauncherCustomWallpaperAllowUserModification",
    microsoft_launcher_custom_wallpaper_enabled: "microsoftLauncherCustomWallpaperEnabled",
    microsoft_launcher_custom_wallpaper_image_url: "microsoftLauncherCustomWallpaperImageUrl",
    microsoft_launcher_dock_presence_allow_user_modification: "microsoftLauncherDockPresenceAllowUserModification",
    microsoft_launcher_dock_presence_configuration: "microsoftLauncherDockPresenceConfiguration",
    microsoft_launcher_feed_allow_user_modification: "microsoftLauncherFeedAllowUserModification",
    microsoft_launcher_feed_enabled: "microsoftLauncherFeedEnabled",
    microsoft_launcher_search_bar_placement_configuration: "microsoftLauncherSearchBarPlacementConfiguration",
    network_escape_hatch_allowed: "networkEscapeHatchAllowed",
    nfc_block_outgoing_beam: "nfcBlockOutgoingBeam",
    password_block_keyguard: "passwordBlockKeyguard",
    password_block_keyguard_features: "passwordBlockKeyguardFeatures" required,
    password_expiration_days: "passwordExpirationDays",
    password_minimum_length: "passwordMinimumLength",
    password_minimum_letter_characters: "passwordMinimumLetterCharacters",
    password_minimum_lower_case_characters: "passwordMinimumLowerCaseCharacters",
    password_minimum_non_letter_characters: "passwordMinimumNonLetterCharacters",
    password_minimum_numeric_characters: "passwordMinimumNumericCharacters",
    password_minimum_symbol_characters: "passwordMinimumSymbolCharacters",
    password_minimum_upper_case_characters: "passwordMinimumUpperCaseCharacters",
    password_minutes_of_inactivity_before_screen_timeout: "passwordMinutesOfInactivityBeforeScreenTimeout",
    password_previous_password_count_to_block: "passwordPreviousPasswordCountToBlock",
    password_require_unlock: "passwordRequireUnlock",
    password_required_type: "passwordRequiredType",
    password_sign_in_failure_count_before_factory_reset: "passwordSignInFailureCountBeforeFactoryReset",
    personal_profile_apps_allow_install_from_unknown_sources: "personalProfileAppsAllowInstallFromUnknownSources",
    personal_profile_camera_blocked: "personalProfileCameraBlocked",
    personal_profile_personal_applications: "personalProfilePersonalApplications",
    personal_profile_play_store_mode: "personalProfilePlayStoreMode",
    personal_profile_screen_capture_blocked: "personalProfileScreenCaptureBlocked",
    play_store_mode: "playStoreMode",
    role_scope_tag_ids: "roleScopeTagIds",
    screen_capture_blocked: "screenCaptureBlocked",
    security_common_criteria_mode_enabled: "securityCommonCriteriaModeEnabled",
    security_developer_settings_enabled: "securityDeveloperSettingsEnabled",
    security_require_verify_apps: "securityRequireVerifyApps",
    share_device_location_disabled: "shareDeviceLocationDisabled",
    short_help_text: "shortHelpText",
    status_bar_blocked: "statusBarBlocked",
    stay_on_modes: "stayOnModes" required,
    storage_allow_usb: "storageAllowUsb",
    storage_block_external_media: "storageBlockExternalMedia",
    storage_block_usb_file_transfer: "storageBlockUsbFileTransfer",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    system_update_freeze_periods: "systemUpdateFreezePeriods",
    system_update_install_type: "systemUpdateInstallType",
    system_update_window_end_minutes_after_midnight: "systemUpdateWindowEndMinutesAfterMidnight",
    system_update_window_start_minutes_after_midnight: "systemUpdateWindowStartMinutesAfterMidnight",
    system_windows_blocked: "systemWindowsBlocked",
    users_block_add: "usersBlockAdd",
    users_block_remove: "usersBlockRemove",
    version: "version" required,
    volume_block_adjustment: "volumeBlockAdjustment",
    vpn_always_on_lockdown_mode: "vpnAlwaysOnLockdownMode",
    vpn_always_on_package_identifier: "vpnAlwaysOnPackageIdentifier",
    wifi_block_edit_configurations: "wifiBlockEditConfigurations",
    wifi_block_edit_policy_defined_configurations: "wifiBlockEditPolicyDefinedConfigurations",
    work_profile_password_expiration_days: "workProfilePasswordExpirationDays",
    work_profile_password_minimum_length: "workProfilePasswordMinimumLength",
    work_profile_password_minimum_letter_characters: "workProfilePasswordMinimumLetterCharacters",
    work_profile_password_minimum_lower_case_characters: "workProfilePasswordMinimumLowerCaseCharacters",
    work_profile_password_minimum_non_letter_characters: "workProfilePasswordMinimumNonLetterCharacters",
    work_profile_password_minimum_numeric_characters: "workProfilePasswordMinimumNumericCharacters",
    work_profile_password_minimum_symbol_characters: "workProfilePasswordMinimumSymbolCharacters",
    work_profile_password_minimum_upper_case_characters: "workProfilePasswordMinimumUpperCaseCharacters",
    work_profile_password_previous_password_count_to_block: "workProfilePasswordPreviousPasswordCountToBlock",
    work_profile_password_require_unlock: "workProfilePasswordRequireUnlock",
    work_profile_password_required_type: "workProfilePasswordRequiredType",
    work_profile_password_sign_in_failure_count_before_factory_reset: "workProfilePasswordSignInFailureCountBeforeFactoryReset",
}

mg::derived_from! { AndroidDeviceOwnerGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidDeviceOwnerGeneralDeviceConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidDeviceOwnerGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
