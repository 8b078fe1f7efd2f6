// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosGeneralDeviceConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`IosGeneralDeviceConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_ios_general_device_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`IosGeneralDeviceConfigurationCollection`]: crate::requests::ios_general_device_configuration::IosGeneralDeviceConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosgeneraldeviceconfiguration?view=graph-rest-beta
pub struct IosGeneralDeviceConfiguration {
    /// `accountBlockModification`. Never null.
    pub account_block_modification: mg::Field<bool>,
    /// `activationLockAllowWhenSupervised`. Never null.
    pub activation_lock_allow_when_supervised: mg::Field<bool>,
    /// `airDropBlocked`. Never null.
    pub air_drop_blocked: mg::Field<bool>,
    /// `airDropForceUnmanagedDropTarget`. Never null.
    pub air_drop_force_unmanaged_drop_target: mg::Field<bool>,
    /// `airPlayForcePairingPasswordForOutgoingRequests`. Never null.
    pub air_play_force_pairing_password_for_outgoing_requests: mg::Field<bool>,
    /// `airPrintBlockCredentialsStorage`. Never null.
    pub air_print_block_credentials_storage: mg::Field<bool>,
    /// `airPrintBlocked`. Never null.
    pub air_print_blocked: mg::Field<bool>,
    /// `airPrintBlockiBeaconDiscovery`. Never null.
    pub air_print_blocki_beacon_discovery: mg::Field<bool>,
    /// `airPrintForceTrustedTLS`. Never null.
    pub air_print_force_trusted_tls: mg::Field<bool>,
    /// `appClipsBlocked`. Never null.
    pub app_clips_blocked: mg::Field<bool>,
    /// `appRemovalBlocked`. Never null.
    pub app_removal_blocked: mg::Field<bool>,
    /// `appStoreBlockAutomaticDownloads`. Never null.
    pub app_store_block_automatic_downloads: mg::Field<bool>,
    /// `appStoreBlockInAppPurchases`. Never null.
    pub app_store_block_in_app_purchases: mg::Field<bool>,
    /// `appStoreBlockUIAppInstallation`. Never null.
    pub app_store_block_ui_app_installation: mg::Field<bool>,
    /// `appStoreBlocked`. Never null.
    pub app_store_blocked: mg::Field<bool>,
    /// `appStoreRequirePassword`. Never null.
    pub app_store_require_password: mg::Field<bool>,
    /// `appleNewsBlocked`. Never null.
    pub apple_news_blocked: mg::Field<bool>,
    /// `applePersonalizedAdsBlocked`. Never null.
    pub apple_personalized_ads_blocked: mg::Field<bool>,
    /// `appleWatchBlockPairing`. Never null.
    pub apple_watch_block_pairing: mg::Field<bool>,
    /// `appleWatchForceWristDetection`. Never null.
    pub apple_watch_force_wrist_detection: mg::Field<bool>,
    /// `appsSingleAppModeList`.
    pub apps_single_app_mode_list: mg::Field<Vec<super::AppListItem>>,
    /// `appsVisibilityList`.
    pub apps_visibility_list: mg::Field<Vec<super::AppListItem>>,
    /// `appsVisibilityListType`. Never null.
    pub apps_visibility_list_type: mg::Field<mg::Open<super::AppListType>>,
    /// `autoFillForceAuthentication`. Never null.
    pub auto_fill_force_authentication: mg::Field<bool>,
    /// `autoUnlockBlocked`. Never null.
    pub auto_unlock_blocked: mg::Field<bool>,
    /// `blockSystemAppRemoval`. Never null.
    pub block_system_app_removal: mg::Field<bool>,
    /// `bluetoothBlockModification`. Never null.
    pub bluetooth_block_modification: mg::Field<bool>,
    /// `cameraBlocked`. Never null.
    pub camera_blocked: mg::Field<bool>,
    /// `cellularBlockDataRoaming`. Never null.
    pub cellular_block_data_roaming: mg::Field<bool>,
    /// `cellularBlockGlobalBackgroundFetchWhileRoaming`. Never null.
    pub cellular_block_global_background_fetch_while_roaming: mg::Field<bool>,
    /// `cellularBlockPerAppDataModification`. Never null.
    pub cellular_block_per_app_data_modification: mg::Field<bool>,
    /// `cellularBlockPersonalHotspot`. Never null.
    pub cellular_block_personal_hotspot: mg::Field<bool>,
    /// `cellularBlockPersonalHotspotModification`. Never null.
    pub cellular_block_personal_hotspot_modification: mg::Field<bool>,
    /// `cellularBlockPlanModification`. Never null.
    pub cellular_block_plan_modification: mg::Field<bool>,
    /// `cellularBlockVoiceRoaming`. Never null.
    pub cellular_block_voice_roaming: mg::Field<bool>,
    /// `certificatesBlockUntrustedTlsCertificates`. Never null.
    pub certificates_block_untrusted_tls_certificates: mg::Field<bool>,
    /// `classroomAppBlockRemoteScreenObservation`. Never null.
    pub classroom_app_block_remote_screen_observation: mg::Field<bool>,
    /// `classroomAppForceUnpromptedScreenObservation`. Never null.
    pub classroom_app_force_unprompted_screen_observation: mg::Field<bool>,
    /// `classroomForceAutomaticallyJoinClasses`. Never null.
    pub classroom_force_automatically_join_classes: mg::Field<bool>,
    /// `classroomForceRequestPermissionToLeaveClasses`. Never null.
    pub classroom_force_request_permission_to_leave_classes: mg::Field<bool>,
    /// `classroomForceUnpromptedAppAndDeviceLock`. Never null.
    pub classroom_force_unprompted_app_and_device_lock: mg::Field<bool>,
    /// `compliantAppListType`. Never null.
    pub compliant_app_list_type: mg::Field<mg::Open<super::AppListType>>,
    /// `compliantAppsList`.
    pub compliant_apps_list: mg::Field<Vec<super::AppListItem>>,
    /// `configurationProfileBlockChanges`. Never null.
    pub configuration_profile_block_changes: mg::Field<bool>,
    /// `contactsAllowManagedToUnmanagedWrite`. Never null.
    pub contacts_allow_managed_to_unmanaged_write: mg::Field<bool>,
    /// `contactsAllowUnmanagedToManagedRead`. Never null.
    pub contacts_allow_unmanaged_to_managed_read: mg::Field<bool>,
    /// `continuousPathKeyboardBlocked`. Never null.
    pub continuous_path_keyboard_blocked: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dateAndTimeForceSetAutomatically`. Never null.
    pub date_and_time_force_set_automatically: mg::Field<bool>,
    /// `definitionLookupBlocked`. Never null.
    pub definition_lookup_blocked: mg::Field<bool>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceBlockEnableRestrictions`. Never null.
    pub device_block_enable_restrictions: mg::Field<bool>,
    /// `deviceBlockEraseContentAndSettings`. Never null.
    pub device_block_erase_content_and_settings: mg::Field<bool>,
    /// `deviceBlockNameModification`. Never null.
    pub device_block_name_modification: mg::Field<bool>,
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
    /// `diagnosticDataBlockSubmissionModification`. Never null.
    pub diagnostic_data_block_submission_modification: mg::Field<bool>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `documentsBlockManagedDocumentsInUnmanagedApps`. Never null.
    pub documents_block_managed_documents_in_unmanaged_apps: mg::Field<bool>,
    /// `documentsBlockUnmanagedDocumentsInManagedApps`. Never null.
    pub documents_block_unmanaged_documents_in_managed_apps: mg::Field<bool>,
    /// `emailInDomainSuffixes`.
    pub email_in_domain_suffixes: mg::Field<Vec<String>>,
    /// `enterpriseAppBlockTrust`. Never null.
    pub enterprise_app_block_trust: mg::Field<bool>,
    /// `enterpriseAppBlockTrustModification`. Never null.
    pub enterprise_app_block_trust_modification: mg::Field<bool>,
    /// `enterpriseBookBlockBackup`. Never null.
    pub enterprise_book_block_backup: mg::Field<bool>,
    /// `enterpriseBookBlockMetadataSync`. Never null.
    pub enterprise_book_block_metadata_sync: mg::Field<bool>,
    /// `esimBlockModification`. Never null.
    pub esim_block_modification: mg::Field<bool>,
    /// `faceTimeBlocked`. Never null.
    pub face_time_blocked: mg::Field<bool>,
    /// `filesNetworkDriveAccessBlocked`. Never null.
    pub files_network_drive_access_blocked: mg::Field<bool>,
    /// `filesUsbDriveAccessBlocked`. Never null.
    pub files_usb_drive_access_blocked: mg::Field<bool>,
    /// `findMyDeviceInFindMyAppBlocked`. Never null.
    pub find_my_device_in_find_my_app_blocked: mg::Field<bool>,
    /// `findMyFriendsBlocked`. Never null.
    pub find_my_friends_blocked: mg::Field<bool>,
    /// `findMyFriendsInFindMyAppBlocked`. Never null.
    pub find_my_friends_in_find_my_app_blocked: mg::Field<bool>,
    /// `gameCenterBlocked`. Never null.
    pub game_center_blocked: mg::Field<bool>,
    /// `gamingBlockGameCenterFriends`. Never null.
    pub gaming_block_game_center_friends: mg::Field<bool>,
    /// `gamingBlockMultiplayer`. Never null.
    pub gaming_block_multiplayer: mg::Field<bool>,
    /// `hostPairingBlocked`. Never null.
    pub host_pairing_blocked: mg::Field<bool>,
    /// `iBooksStoreBlockErotica`. Never null.
    pub i_books_store_block_erotica: mg::Field<bool>,
    /// `iBooksStoreBlocked`. Never null.
    pub i_books_store_blocked: mg::Field<bool>,
    /// `iCloudBlockActivityContinuation`. Never null.
    pub i_cloud_block_activity_continuation: mg::Field<bool>,
    /// `iCloudBlockBackup`. Never null.
    pub i_cloud_block_backup: mg::Field<bool>,
    /// `iCloudBlockDocumentSync`. Never null.
    pub i_cloud_block_document_sync: mg::Field<bool>,
    /// `iCloudBlockManagedAppsSync`. Never null.
    pub i_cloud_block_managed_apps_sync: mg::Field<bool>,
    /// `iCloudBlockPhotoLibrary`. Never null.
    pub i_cloud_block_photo_library: mg::Field<bool>,
    /// `iCloudBlockPhotoStreamSync`. Never null.
    pub i_cloud_block_photo_stream_sync: mg::Field<bool>,
    /// `iCloudBlockSharedPhotoStream`. Never null.
    pub i_cloud_block_shared_photo_stream: mg::Field<bool>,
    /// `iCloudPrivateRelayBlocked`. Never null.
    pub i_cloud_private_relay_blocked: mg::Field<bool>,
    /// `iCloudRequireEncryptedBackup`. Never null.
    pub i_cloud_require_encrypted_backup: mg::Field<bool>,
    /// `iTunesBlockExplicitContent`. Never null.
    pub i_tunes_block_explicit_content: mg::Field<bool>,
    /// `iTunesBlockMusicService`. Never null.
    pub i_tunes_block_music_service: mg::Field<bool>,
    /// `iTunesBlockRadio`. Never null.
    pub i_tunes_block_radio: mg::Field<bool>,
    /// `iTunesBlocked`. Never null.
    pub i_tunes_blocked: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `keyboardBlockAutoCorrect`. Never null.
    pub keyboard_block_auto_correct: mg::Field<bool>,
    /// `keyboardBlockDictation`. Never null.
    pub keyboard_block_dictation: mg::Field<bool>,
    /// `keyboardBlockPredictive`. Never null.
    pub keyboard_block_predictive: mg::Field<bool>,
    /// `keyboardBlockShortcuts`. Never null.
    pub keyboard_block_shortcuts: mg::Field<bool>,
    /// `keyboardBlockSpellCheck`. Never null.
    pub keyboard_block_spell_check: mg::Field<bool>,
    /// `keychainBlockCloudSync`. Never null.
    pub keychain_block_cloud_sync: mg::Field<bool>,
    /// `kioskModeAllowAssistiveSpeak`. Never null.
    pub kiosk_mode_allow_assistive_speak: mg::Field<bool>,
    /// `kioskModeAllowAssistiveTouchSettings`. Never null.
    pub kiosk_mode_allow_assistive_touch_settings: mg::Field<bool>,
    /// `kioskModeAllowAutoLock`. Never null.
    pub kiosk_mode_allow_auto_lock: mg::Field<bool>,
    /// `kioskModeAllowColorInversionSettings`. Never null.
    pub kiosk_mode_allow_color_inversion_settings: mg::Field<bool>,
    /// `kioskModeAllowRingerSwitch`. Never null.
    pub kiosk_mode_allow_ringer_switch: mg::Field<bool>,
    /// `kioskModeAllowScreenRotation`. Never null.
    pub kiosk_mode_allow_screen_rotation: mg::Field<bool>,
    /// `kioskModeAllowSleepButton`. Never null.
    pub kiosk_mode_allow_sleep_button: mg::Field<bool>,
    /// `kioskModeAllowTouchscreen`. Never null.
    pub kiosk_mode_allow_touchscreen: mg::Field<bool>,
    /// `kioskModeAllowVoiceControlModification`. Never null.
    pub kiosk_mode_allow_voice_control_modification: mg::Field<bool>,
    /// `kioskModeAllowVoiceOverSettings`. Never null.
    pub kiosk_mode_allow_voice_over_settings: mg::Field<bool>,
    /// `kioskModeAllowVolumeButtons`. Never null.
    pub kiosk_mode_allow_volume_buttons: mg::Field<bool>,
    /// `kioskModeAllowZoomSettings`. Never null.
    pub kiosk_mode_allow_zoom_settings: mg::Field<bool>,
    /// `kioskModeAppStoreUrl`.
    pub kiosk_mode_app_store_url: mg::Field<String>,
    /// `kioskModeAppType`. Never null.
    pub kiosk_mode_app_type: mg::Field<mg::Open<super::IosKioskModeAppType>>,
    /// `kioskModeBlockAutoLock`. Never null.
    pub kiosk_mode_block_auto_lock: mg::Field<bool>,
    /// `kioskModeBlockRingerSwitch`. Never null.
    pub kiosk_mode_block_ringer_switch: mg::Field<bool>,
    /// `kioskModeBlockScreenRotation`. Never null.
    pub kiosk_mode_block_screen_rotation: mg::Field<bool>,
    /// `kioskModeBlockSleepButton`. Never null.
    pub kiosk_mode_block_sleep_button: mg::Field<bool>,
    /// `kioskModeBlockTouchscreen`. Never null.
    pub kiosk_mode_block_touchscreen: mg::Field<bool>,
    /// `kioskModeBlockVolumeButtons`. Never null.
    pub kiosk_mode_block_volume_buttons: mg::Field<bool>,
    /// `kioskModeBuiltInAppId`.
    pub kiosk_mode_built_in_app_id: mg::Field<String>,
    /// `kioskModeEnableVoiceControl`. Never null.
    pub kiosk_mode_enable_voice_control: mg::Field<bool>,
    /// `kioskModeManagedAppId`.
    pub kiosk_mode_managed_app_id: mg::Field<String>,
    /// `kioskModeRequireAssistiveTouch`. Never null.
    pub kiosk_mode_require_assistive_touch: mg::Field<bool>,
    /// `kioskModeRequireColorInversion`. Never null.
    pub kiosk_mode_require_color_inversion: mg::Field<bool>,
    /// `kioskModeRequireMonoAudio`. Never null.
    pub kiosk_mode_require_mono_audio: mg::Field<bool>,
    /// `kioskModeRequireVoiceOver`. Never null.
    pub kiosk_mode_require_voice_over: mg::Field<bool>,
    /// `kioskModeRequireZoom`. Never null.
    pub kiosk_mode_require_zoom: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lockScreenBlockControlCenter`. Never null.
    pub lock_screen_block_control_center: mg::Field<bool>,
    /// `lockScreenBlockNotificationView`. Never null.
    pub lock_screen_block_notification_view: mg::Field<bool>,
    /// `lockScreenBlockPassbook`. Never null.
    pub lock_screen_block_passbook: mg::Field<bool>,
    /// `lockScreenBlockTodayView`. Never null.
    pub lock_screen_block_today_view: mg::Field<bool>,
    /// `managedPasteboardRequired`. Never null.
    pub managed_pasteboard_required: mg::Field<bool>,
    /// `mediaContentRatingApps`. Never null.
    pub media_content_rating_apps: mg::Field<mg::Open<super::RatingAppsType>>,
    /// `mediaContentRatingAustralia`.
    pub media_content_rating_australia: mg::Field<
        mg::Boxed<super::MediaContentRatingAustralia>,
    >,
    /// `mediaContentRatingCanada`.
    pub media_content_rating_canada: mg::Field<
        mg::Boxed<super::MediaContentRatingCanada>,
    >,
    /// `mediaContentRatingFrance`.
    pub media_content_rating_france: mg::Field<
        mg::Boxed<super::MediaContentRatingFrance>,
    >,
    /// `mediaContentRatingGermany`.
    pub media_content_rating_germany: mg::Field<
        mg::Boxed<super::MediaContentRatingGermany>,
    >,
    /// `mediaContentRatingIreland`.
    pub media_content_rating_ireland: mg::Field<
        mg::Boxed<super::MediaContentRatingIreland>,
    >,
    /// `mediaContentRatingJapan`.
    pub media_content_rating_japan: mg::Field<mg::Boxed<super::MediaContentRatingJapan>>,
    /// `mediaContentRatingNewZealand`.
    pub media_content_rating_new_zealand: mg::Field<
        mg::Boxed<super::MediaContentRatingNewZealand>,
    >,
    /// `mediaContentRatingUnitedKingdom`.
    pub media_content_rating_united_kingdom: mg::Field<
        mg::Boxed<super::MediaContentRatingUnitedKingdom>,
    >,
    /// `mediaContentRatingUnitedStates`.
    pub media_content_rating_united_states: mg::Field<
        mg::Boxed<super::MediaContentRatingUnitedStates>,
    >,
    /// `messagesBlocked`. Never null.
    pub messages_blocked: mg::Field<bool>,
    /// `networkUsageRules`.
    pub network_usage_rules: mg::Field<Vec<super::IosNetworkUsageRule>>,
    /// `nfcBlocked`. Never null.
    pub nfc_blocked: mg::Field<bool>,
    /// `notificationsBlockSettingsModification`. Never null.
    pub notifications_block_settings_modification: mg::Field<bool>,
    /// `onDeviceOnlyDictationForced`. Never null.
    pub on_device_only_dictation_forced: mg::Field<bool>,
    /// `onDeviceOnlyTranslationForced`. Never null.
    pub on_device_only_translation_forced: mg::Field<bool>,
    /// `passcodeBlockFingerprintModification`. Never null.
    pub passcode_block_fingerprint_modification: mg::Field<bool>,
    /// `passcodeBlockFingerprintUnlock`. Never null.
    pub passcode_block_fingerprint_unlock: mg::Field<bool>,
    /// `passcodeBlockModification`. Never null.
    pub passcode_block_modification: mg::Field<bool>,
    /// `passcodeBlockSimple`. Never null.
    pub passcode_block_simple: mg::Field<bool>,
    /// `passcodeExpirationDays`.
    pub passcode_expiration_days: mg::Field<i32>,
    /// `passcodeMinimumCharacterSetCount`.
    pub passcode_minimum_character_set_count: mg::Field<i32>,
    /// `passcodeMinimumLength`.
    pub passcode_minimum_length: mg::Field<i32>,
    /// `passcodeMinutesOfInactivityBeforeLock`.
    pub passcode_minutes_of_inactivity_before_lock: mg::Field<i32>,
    /// `passcodeMinutesOfInactivityBeforeScreenTimeout`.
    pub passcode_minutes_of_inactivity_before_screen_timeout: mg::Field<i32>,
    /// `passcodePreviousPasscodeBlockCount`.
    pub passcode_previous_passcode_block_count: mg::Field<i32>,
    /// `passcodeRequired`. Never null.
    pub passcode_required: mg::Field<bool>,
    /// `passcodeRequiredType`. Never null.
    pub passcode_required_type: mg::Field<mg::Open<super::RequiredPasswordType>>,
    /// `passcodeSignInFailureCountBeforeWipe`.
    pub passcode_sign_in_failure_count_before_wipe: mg::Field<i32>,
    /// `passwordBlockAirDropSharing`. Never null.
    pub password_block_air_drop_sharing: mg::Field<bool>,
    /// `passwordBlockAutoFill`. Never null.
    pub password_block_auto_fill: mg::Field<bool>,
    /// `passwordBlockProximityRequests`. Never null.
    pub password_block_proximity_requests: mg::Field<bool>,
    /// `pkiBlockOTAUpdates`. Never null.
    pub pki_block_ota_updates: mg::Field<bool>,
    /// `podcastsBlocked`. Never null.
    pub podcasts_blocked: mg::Field<bool>,
    /// `privacyForceLimitAdTracking`. Never null.
    pub privacy_force_limit_ad_tracking: mg::Field<bool>,
    /// `proximityBlockSetupToNewDevice`. Never null.
    pub proximity_block_setup_to_new_device: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `safariBlockAutofill`. Never null.
    pub safari_block_autofill: mg::Field<bool>,
    /// `safariBlockJavaScript`. Never null.
    pub safari_block_java_script: mg::Field<bool>,
    /// `safariBlockPopups`. Never null.
    pub safari_block_popups: mg::Field<bool>,
    /// `safariBlocked`. Never null.
    pub safari_blocked: mg::Field<bool>,
    /// `safariCookieSettings`. Never null.
    pub safari_cookie_settings: mg::Field<mg::Open<super::WebBrowserCookieSettings>>,
    /// `safariManagedDomains`.
    pub safari_managed_domains: mg::Field<Vec<String>>,
    /// `safariPasswordAutoFillDomains`.
    pub safari_password_auto_fill_domains: mg::Field<Vec<String>>,
    /// `safariRequireFraudWarning`. Never null.
    pub safari_require_fraud_warning: mg::Field<bool>,
    /// `screenCaptureBlocked`. Never null.
    pub screen_capture_blocked: mg::Field<bool>,
    /// `sharedDeviceBlockTemporarySessions`. Never null.
    pub shared_device_block_temporary_sessions: mg::Field<bool>,
    /// `siriBlockUserGeneratedContent`. Never null.
    pub siri_block_user_generated_content: mg::Field<bool>,
    /// `siriBlocked`. Never null.
    pub siri_blocked: mg::Field<bool>,
    /// `siriBlockedWhenLocked`. Never null.
    pub siri_blocked_when_locked: mg::Field<bool>,
    /// `siriRequireProfanityFilter`. Never null.
    pub siri_require_profanity_filter: mg::Field<bool>,
    /// `softwareUpdatesEnforcedDelayInDays`.
    pub software_updates_enforced_delay_in_days: mg::Field<i32>,
    /// `softwareUpdatesForceDelayed`. Never null.
    pub software_updates_force_delayed: mg::Field<bool>,
    /// `spotlightBlockInternetResults`. Never null.
    pub spotlight_block_internet_results: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `unpairedExternalBootToRecoveryAllowed`. Never null.
    pub unpaired_external_boot_to_recovery_allowed: mg::Field<bool>,
    /// `usbRestrictedModeBlocked`. Never null.
    pub usb_restricted_mode_blocked: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `voiceDialingBlocked`. Never null.
    pub voice_dialing_blocked: mg::Field<bool>,
    /// `vpnBlockCreation`. Never null.
    pub vpn_block_creation: mg::Field<bool>,
    /// `wallpaperBlockModification`. Never null.
    pub wallpaper_block_modification: mg::Field<bool>,
    /// `wiFiConnectOnlyToConfiguredNetworks`. Never null.
    pub wi_fi_connect_only_to_configured_networks: mg::Field<bool>,
    /// `wiFiConnectToAllowedNetworksOnlyForced`. Never null.
    pub wi_fi_connect_to_allowed_networks_only_forced: mg::Field<bool>,
    /// `wifiPowerOnForced`. Never null.
    pub wifi_power_on_forced: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosGeneralDeviceConfiguration: "microsoft.graph.iosGeneralDeviceConfiguration", entity, base super::DeviceConfiguration;
    account_block_modification: "accountBlockModification" required,
    activation_lock_allow_when_supervised: "activationLockAllowWhenSupervised" required,
    air_drop_blocked: "airDropBlocked" required,
    air_drop_force_unmanaged_drop_target: "airDropForceUnmanagedDropTarget" required,
    air_play_force_pairing_password_for_outgoing_requests: "airPlayForcePairingPasswordForOutgoingRequests" required,
    air_print_block_credentials_storage: "airPrintBlockCredentialsStorage" required,
    air_print_blocked: "airPrintBlocked" required,
    air_print_blocki_beacon_discovery: "airPrintBlockiBeaconDiscovery" required,
    air_print_force_trusted_tls: "airPrintForceTrustedTLS" required,
    app_clips_blocked: "appClipsBlocked" required,
    app_removal_blocked: "appRemovalBlocked" required,
    app_store_block_automatic_downloads: "appStoreBlockAutomaticDownloads" required,
    app_store_block_in_app_purchases: "appStoreBlockInAppPurchases" required,
    app_store_block_ui_app_installation: "appStoreBlockUIAppInstallation" required,
    app_store_blocked: "appStoreBlocked" required,
    app_store_require_password: "appStoreRequirePassword" required,
    apple_news_blocked: "appleNewsBlocked" required,
    apple_personalized_ads_blocked: "applePersonalizedAdsBlocked" required,
    apple_watch_block_pairing: "appleWatchBlockPairing" required,
    apple_watch_force_wrist_detection: "appleWatchForceWristDetection" required,
    apps_single_app_mode_list: "appsSingleAppModeList",
    apps_visibility_list: "appsVisibilityList",
    apps_visibility_list_type: "appsVisibilityListType" required,
    auto_fill_force_authentication: "autoFillForceAuthentication" required,
    auto_unlock_blocked: "autoUnlockBlocked" required,
    block_system_app_removal: "blockSystemAppRemoval" required,
    bluetooth_block_modification: "bluetoothBlockModification" required,
    camera_blocked: "cameraBlocked" required,
    cellular_block_data_roaming: "cellularBlockDataRoaming" required,
    cellular_block_global_background_fetch_while_roaming: "cellularBlockGlobalBackgroundFetchWhileRoaming" required,
    cellular_block_per_app_data_modification: "cellularBlockPerAppDataModification" required,
    cellular_block_personal_hotspot: "cellularBlockPersonalHotspot" required,
    cellular_block_personal_hotspot_modification: "cellularBlockPersonalHotspotModification" required,
    cellular_block_plan_modification: "cellularBlockPlanModification" required,
    cellular_block_voice_roaming: "cellularBlockVoiceRoaming" required,
    certificates_block_untrusted_tls_certificates: "certificatesBlockUntrustedTlsCertificates" required,
    classroom_app_block_remote_screen_observation: "classroomAppBlockRemoteScreenObservation" required,
    classroom_app_force_unprompted_screen_observation: "classroomAppForceUnpromptedScreenObservation" required,
    classroom_force_automatically_join_classes: "classroomForceAutomaticallyJoinClasses" required,
    classroom_force_request_permission_to_leave_classes: "classroomForceRequestPermissionToLeaveClasses" required,
    classroom_force_unprompted_app_and_device_lock: "classroomForceUnpromptedAppAndDeviceLock" required,
    compliant_app_list_type: "compliantAppListType" required,
    compliant_apps_list: "compliantAppsList",
    configuration_profile_block_changes: "configurationProfileBlockChanges" required,
    contacts_allow_managed_to_unmanaged_write: "contactsAllowManagedToUnmanagedWrite" required,
    contacts_allow_unmanaged_to_managed_read: "contactsAllowUnmanagedToManagedRead" required,
    continuous_path_keyboard_blocked: "continuousPathKeyboardBlocked" required,
    created_date_time: "createdDateTime" required,
    date_and_time_force_set_automatically: "dateAndTimeForceSetAutomatically" required,
    definition_lookup_blocked: "definitionLookupBlocked" required,
    description: "description",
    device_block_enable_restrictions: "deviceBlockEnableRestrictions" required,
    device_block_erase_content_and_settings: "deviceBlockEraseContentAndSettings" required,
    device_block_name_modification: "deviceBlockNameModification" required,
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    diagnostic_data_block_submission: "diagnosticDataBlockSubmission" required,
    diagnostic_data_block_submission_modification: "diagnosticDataBlockSubmissionModification" required,
    display_name: "displayName" required,
    documents_block_managed_documents_in_unmanaged_apps: "documentsBlockManagedDocumentsInUnmanagedApps" required,
    documents_block_unmanaged_documents_in_managed_apps: "documentsBlockUnmanagedDocumentsInManagedApps" required,
    email_in_domain_suffixes: "emailInDomainSuffixes",
    enterprise_app_block_trust: "enterpriseAppBlockTrust" required,
    enterprise_app_block_trust_modification: "enterpriseAppBlockTrustModification" required,
    enterprise_book_block_backup: "enterpriseBookBlockBackup" required,
    enterprise_book_block_metadata_sync: "enterpriseBookBlockMetadataSync" required,
    esim_block_modification: "esimBlockModification" required,
    face_time_blocked: "faceTimeBlocked" required,
    files_network_drive_access_blocked: "filesNetworkDriveAccessBlocked" required,
    files_usb_drive_access_blocked: "filesUsbDriveAccessBlocked" required,
    find_my_device_in_find_my_app_blocked: "findMyDeviceInFindMyAppBlocked" required,
    find_my_friends_blocked: "findMyFriendsBlocked" required,
    find_my_friends_in_find_my_app_blocked: "findMyFriendsInFindMyAppBlocked" required,
    game_center_blocked: "gameCenterBlocked" required,
    gaming_block_game_center_friends: "gamingBlockGameCenterFriends" required,
    gaming_block_multiplayer: "gamingBlockMultiplayer" required,
    host_pairing_blocked: "hostPairingBlocked" required,
    i_books_store_block_erotica: "iBooksStoreBlockErotica" required,
    i_books_store_blocked: "iBooksStoreBlocked" required,
    i_cloud_block_activity_continuation: "iCloudBlockActivityContinuation" required,
    i_cloud_block_backup: "iCloudBlockBackup" required,
    i_cloud_block_document_sync: "iCloudBlockDocumentSync" required,
    i_cloud_block_managed_apps_sync: "iCloudBlockManagedAppsSync" required,
    i_cloud_block_photo_library: "iCloudBlockPhotoLibrary" required,
    i_cloud_block_photo_stream_sync: "iCloudBlockPhotoStreamSync" required,
    i_cloud_block_shared_photo_stream: "iCloudBlockSharedPhotoStream" required,
    i_cloud_private_relay_blocked: "iCloudPrivateRelayBlocked" required,
    i_cloud_require_encrypted_backup: "iCloudRequireEncryptedBackup" required,
    i_tunes_block_explicit_content: "iTunesBlockExplicitContent" required,
    i_tunes_block_music_service: "iTunesBlockMusicService" required,
    i_tunes_block_radio: "iTunesBlockRadio" required,
    i_tunes_blocked: "iTunesBlocked" required,
    id: "id" key required,
    keyboard_block_auto_correct: "keyboardBlockAutoCorrect" required,
    keyboard_block_dictation: "keyboardBlockDictation" required,
    keyboard_block_predictive: "keyboardBlockPredictive" required,
    keyboard_block_shortcuts: "keyboardBlockShortcuts" required,
    keyboard_block_spell_check: "keyboardBlockSpellCheck" required,
    keychain_block_cloud_sync: "keychainBlockCloudSync" required,
    kiosk_mode_allow_assistive_speak: "kioskModeAllowAssistiveSpeak" required,
    kiosk_mode_allow_assistive_touch_settings: "kioskModeAllowAssistiveTouchSettings" required,
    kiosk_mode_allow_auto_lock: "kioskModeAllowAutoLock" required,
    kiosk_mode_allow_color_inversion_settings: "kioskModeAllowColorInversionSettings" required,
    kiosk_mode_allow_ringer_switch: "kioskModeAllowRingerSwitch" required,
    kiosk_mode_allow_screen_rotation: "kioskModeAllowScreenRotation" required,
    kiosk_mode_allow_sleep_button: "kioskModeAllowSleepButton" required,
    kiosk_mode_allow_touchscreen: "kioskModeAllowTouchscreen" required,
    kiosk_mode_allow_voice_control_modification: "kioskModeAllowVoiceControlModification" required,
    kiosk_mode_allow_voice_over_settings: "kioskModeAllowVoiceOverSettings" required,
    kiosk_mode_allow_volume_buttons: "kioskModeAllowVolumeButtons" required,
    kiosk_mode_allow_zoom_settings: "kioskModeAllowZoomSettings" required,
    kiosk_mode_app_store_url: "kioskModeAppStoreUrl",
    kiosk_mode_app_type: "kioskModeAppType" required,
    kiosk_mode_block_auto_lock: "kioskModeBlockAutoLock" required,
    kiosk_mode_block_ringer_switch: "kioskModeBlockRingerSwitch" required,
    kiosk_mode_block_screen_rotation: "kioskModeBlockScreenRotation" required,
    kiosk_mode_block_sleep_button: "kioskModeBlockSleepButton" required,
    kiosk_mode_block_touchscreen: "kioskModeBlockTouchscreen" required,
    kiosk_mode_block_volume_buttons: "kioskModeBlockVolumeButtons" required,
    kiosk_mode_built_in_app_id: "kioskModeBuiltInAppId",
    kiosk_mode_enable_voice_control: "kioskModeEnableVoiceControl" required,
    kiosk_mode_managed_app_id: "kioskModeManagedAppId",
    kiosk_mode_require_assistive_touch: "kioskModeRequireAssistiveTouch" required,
    kiosk_mode_require_color_inversion: "kioskModeRequireColorInversion" required,
    kiosk_mode_require_mono_audio: "kioskModeRequireMonoAudio" required,
    kiosk_mode_require_voice_over: "kioskModeRequireVoiceOver" required,
    kiosk_mode_require_zoom: "kioskModeRequireZoom" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    lock_screen_block_control_center: "lockScreenBlockControlCenter" required,
    lock_screen_block_notification_view: "lockScreenBlockNotificationView" required,
    lock_screen_block_passbook: "lockScreenBlockPassbook" required,
    lock_screen_block_today_view: "lockScreenBlockTodayView" required,
    managed_pasteboard_required: "managedPasteboardRequired" required,
    media_content_rating_apps: "mediaContentRatingApps" required,
    media_content_rating_australia: "mediaContentRatingAustralia",
    media_content_rating_canada: "mediaContentRatingCanada",
    media_content_rating_france: "mediaContentRatingFrance",
    media_content_rating_germany: "mediaContentRatingGermany",
    media_content_rating_ireland: "mediaContentRatingIreland",
    media_content_rating_japan: "mediaContentRatingJapan",
    media_content_rating_new_zealand: "mediaContentRatingNewZealand",
    media_content_rating_united_kingdom: "mediaContentRatingUnitedKingdom",
    media_content_rating_united_states: "mediaContentRatingUnitedStates",
    messages_blocked: "messagesBlocked" required,
    network_usage_rules: "networkUsageRules",
    nfc_blocked: "nfcBlocked" required,
    notifications_block_settings_modification: "notificationsBlockSettingsModification" required,
    on_device_only_dictation_forced: "onDeviceOnlyDictationForced" required,
    on_device_only_translation_forced: "onDeviceOnlyTranslationForced" required,
    passcode_block_fingerprint_modification: "passcodeBlockFingerprintModification" required,
    passcode_block_fingerprint_unlock: "passcodeBlockFingerprintUnlock" required,
    passcode_block_modification: "passcodeBlockModification" required,
    passcode_block_simple: "passcodeBlockSimple" required,
    passcode_expiration_days: "passcodeExpirationDays",
    passcode_minimum_character_set_count: "passcodeMinimumCharacterSetCount",
    passcode_minimum_length: "passcodeMinimumLength",
    passcode_minutes_of_inactivity_before_lock: "passcodeMinutesOfInactivityBeforeLock",
    passcode_minutes_of_inactivity_before_screen_timeout: "passcodeMinutesOfInactivityBeforeScreenTimeout",
    passcode_previous_passcode_block_count: "passcodePreviousPasscodeBlockCount",
    passcode_required: "passcodeRequired" required,
    passcode_required_type: "passcodeRequiredType" required,
    passcode_sign_in_failure_count_before_wipe: "passcodeSignInFailureCountBeforeWipe",
    password_block_air_drop_sharing: "passwordBlockAirDropSharing" required,
    password_block_auto_fill: "passwordBlockAutoFill" required,
    password_block_proximity_requests: "passwordBlockProximityRequests" required,
    pki_block_ota_updates: "pkiBlockOTAUpdates" required,
    podcasts_blocked: "podcastsBlocked" required,
    privacy_force_limit_ad_tracking: "privacyForceLimitAdTracking" required,
    proximity_block_setup_to_new_device: "proximityBlockSetupToNewDevice" required,
    role_scope_tag_ids: "roleScopeTagIds",
    safari_block_autofill: "safariBlockAutofill" required,
    safari_block_java_script: "safariBlockJavaScript" required,
    safari_block_popups: "safariBlockPopups" required,
    safari_blocked: "safariBlocked" required,
    safari_cookie_settings: "safariCookieSettings" required,
    safari_managed_domains: "safariManagedDomains",
    safari_password_auto_fill_domains: "safariPasswordAutoFillDomains",
    safari_require_fraud_warning: "safariRequireFraudWarning" required,
    screen_capture_blocked: "screenCaptureBlocked" required,
    shared_device_block_temporary_sessions: "sharedDeviceBlockTemporarySessions" required,
    siri_block_user_generated_content: "siriBlockUserGeneratedContent" required,
    siri_blocked: "siriBlocked" required,
    siri_blocked_when_locked: "siriBlockedWhenLocked" required,
    siri_require_profanity_filter: "siriRequireProfanityFilter" required,
    software_updates_enforced_delay_in_days: "softwareUpdatesEnforcedDelayInDays",
    software_updates_force_delayed: "softwareUpdatesForceDelayed" required,
    spotlight_block_internet_results: "spotlightBlockInternetResults" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    unpaired_external_boot_to_recovery_allowed: "unpairedExternalBootToRecoveryAllowed" required,
    usb_restricted_mode_blocked: "usbRestrictedModeBlocked" required,
    version: "version" required,
    voice_dialing_blocked: "voiceDialingBlocked" required,
    vpn_block_creation: "vpnBlockCreation" required,
    wallpaper_block_modification: "wallpaperBlockModification" required,
    wi_fi_connect_only_to_configured_networks: "wiFiConnectOnlyToConfiguredNetworks" required,
    wi_fi_connect_to_allowed_networks_only_forced: "wiFiConnectToAllowedNetworksOnlyForced" required,
    wifi_power_on_forced: "wifiPowerOnForced" required,
}

mg::derived_from! { IosGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl IosGeneralDeviceConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        IosGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosGeneralDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosGeneralDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        IosGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosGeneralDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        IosGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
