// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosGeneralDeviceConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosgeneraldeviceconfiguration?view=graph-rest-beta>
    IosGeneralDeviceConfiguration "microsoft.graph.iosGeneralDeviceConfiguration" "entity" : super::DeviceConfiguration;
    /// `accountBlockModification`: Boolean, not null
    account_block_modification "accountBlockModification" "r": bool,
    /// `activationLockAllowWhenSupervised`: Boolean, not null
    activation_lock_allow_when_supervised "activationLockAllowWhenSupervised" "r": bool,
    /// `airDropBlocked`: Boolean, not null
    air_drop_blocked "airDropBlocked" "r": bool,
    /// `airDropForceUnmanagedDropTarget`: Boolean, not null
    air_drop_force_unmanaged_drop_target "airDropForceUnmanagedDropTarget" "r": bool,
    /// `airPlayForcePairingPasswordForOutgoingRequests`: Boolean, not null
    air_play_force_pairing_password_for_outgoing_requests "airPlayForcePairingPasswordForOutgoingRequests" "r": bool,
    /// `airPrintBlockCredentialsStorage`: Boolean, not null
    air_print_block_credentials_storage "airPrintBlockCredentialsStorage" "r": bool,
    /// `airPrintBlocked`: Boolean, not null
    air_print_blocked "airPrintBlocked" "r": bool,
    /// `airPrintBlockiBeaconDiscovery`: Boolean, not null
    air_print_blocki_beacon_discovery "airPrintBlockiBeaconDiscovery" "r": bool,
    /// `airPrintForceTrustedTLS`: Boolean, not null
    air_print_force_trusted_tls "airPrintForceTrustedTLS" "r": bool,
    /// `appClipsBlocked`: Boolean, not null
    app_clips_blocked "appClipsBlocked" "r": bool,
    /// `appRemovalBlocked`: Boolean, not null
    app_removal_blocked "appRemovalBlocked" "r": bool,
    /// `appStoreBlockAutomaticDownloads`: Boolean, not null
    app_store_block_automatic_downloads "appStoreBlockAutomaticDownloads" "r": bool,
    /// `appStoreBlockInAppPurchases`: Boolean, not null
    app_store_block_in_app_purchases "appStoreBlockInAppPurchases" "r": bool,
    /// `appStoreBlockUIAppInstallation`: Boolean, not null
    app_store_block_ui_app_installation "appStoreBlockUIAppInstallation" "r": bool,
    /// `appStoreBlocked`: Boolean, not null
    app_store_blocked "appStoreBlocked" "r": bool,
    /// `appStoreRequirePassword`: Boolean, not null
    app_store_require_password "appStoreRequirePassword" "r": bool,
    /// `appleNewsBlocked`: Boolean, not null
    apple_news_blocked "appleNewsBlocked" "r": bool,
    /// `applePersonalizedAdsBlocked`: Boolean, not null
    apple_personalized_ads_blocked "applePersonalizedAdsBlocked" "r": bool,
    /// `appleWatchBlockPairing`: Boolean, not null
    apple_watch_block_pairing "appleWatchBlockPairing" "r": bool,
    /// `appleWatchForceWristDetection`: Boolean, not null
    apple_watch_force_wrist_detection "appleWatchForceWristDetection" "r": bool,
    /// `appsSingleAppModeList`: Collection(appListItem)
    apps_single_app_mode_list "appsSingleAppModeList": Vec<super::AppListItem>,
    /// `appsVisibilityList`: Collection(appListItem)
    apps_visibility_list "appsVisibilityList": Vec<super::AppListItem>,
    /// `appsVisibilityListType`: appListType, not null
    apps_visibility_list_type "appsVisibilityListType" "r": mg::Open<super::AppListType>,
    /// `autoFillForceAuthentication`: Boolean, not null
    auto_fill_force_authentication "autoFillForceAuthentication" "r": bool,
    /// `autoUnlockBlocked`: Boolean, not null
    auto_unlock_blocked "autoUnlockBlocked" "r": bool,
    /// `blockSystemAppRemoval`: Boolean, not null
    block_system_app_removal "blockSystemAppRemoval" "r": bool,
    /// `bluetoothBlockModification`: Boolean, not null
    bluetooth_block_modification "bluetoothBlockModification" "r": bool,
    /// `cameraBlocked`: Boolean, not null
    camera_blocked "cameraBlocked" "r": bool,
    /// `cellularBlockDataRoaming`: Boolean, not null
    cellular_block_data_roaming "cellularBlockDataRoaming" "r": bool,
    /// `cellularBlockGlobalBackgroundFetchWhileRoaming`: Boolean, not null
    cellular_block_global_background_fetch_while_roaming "cellularBlockGlobalBackgroundFetchWhileRoaming" "r": bool,
    /// `cellularBlockPerAppDataModification`: Boolean, not null
    cellular_block_per_app_data_modification "cellularBlockPerAppDataModification" "r": bool,
    /// `cellularBlockPersonalHotspot`: Boolean, not null
    cellular_block_personal_hotspot "cellularBlockPersonalHotspot" "r": bool,
    /// `cellularBlockPersonalHotspotModification`: Boolean, not null
    cellular_block_personal_hotspot_modification "cellularBlockPersonalHotspotModification" "r": bool,
    /// `cellularBlockPlanModification`: Boolean, not null
    cellular_block_plan_modification "cellularBlockPlanModification" "r": bool,
    /// `cellularBlockVoiceRoaming`: Boolean, not null
    cellular_block_voice_roaming "cellularBlockVoiceRoaming" "r": bool,
    /// `certificatesBlockUntrustedTlsCertificates`: Boolean, not null
    certificates_block_untrusted_tls_certificates "certificatesBlockUntrustedTlsCertificates" "r": bool,
    /// `classroomAppBlockRemoteScreenObservation`: Boolean, not null
    classroom_app_block_remote_screen_observation "classroomAppBlockRemoteScreenObservation" "r": bool,
    /// `classroomAppForceUnpromptedScreenObservation`: Boolean, not null
    classroom_app_force_unprompted_screen_observation "classroomAppForceUnpromptedScreenObservation" "r": bool,
    /// `classroomForceAutomaticallyJoinClasses`: Boolean, not null
    classroom_force_automatically_join_classes "classroomForceAutomaticallyJoinClasses" "r": bool,
    /// `classroomForceRequestPermissionToLeaveClasses`: Boolean, not null
    classroom_force_request_permission_to_leave_classes "classroomForceRequestPermissionToLeaveClasses" "r": bool,
    /// `classroomForceUnpromptedAppAndDeviceLock`: Boolean, not null
    classroom_force_unprompted_app_and_device_lock "classroomForceUnpromptedAppAndDeviceLock" "r": bool,
    /// `compliantAppListType`: appListType, not null
    compliant_app_list_type "compliantAppListType" "r": mg::Open<super::AppListType>,
    /// `compliantAppsList`: Collection(appListItem)
    compliant_apps_list "compliantAppsList": Vec<super::AppListItem>,
    /// `configurationProfileBlockChanges`: Boolean, not null
    configuration_profile_block_changes "configurationProfileBlockChanges" "r": bool,
    /// `contactsAllowManagedToUnmanagedWrite`: Boolean, not null
    contacts_allow_managed_to_unmanaged_write "contactsAllowManagedToUnmanagedWrite" "r": bool,
    /// `contactsAllowUnmanagedToManagedRead`: Boolean, not null
    contacts_allow_unmanaged_to_managed_read "contactsAllowUnmanagedToManagedRead" "r": bool,
    /// `continuousPathKeyboardBlocked`: Boolean, not null
    continuous_path_keyboard_blocked "continuousPathKeyboardBlocked" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `dateAndTimeForceSetAutomatically`: Boolean, not null
    date_and_time_force_set_automatically "dateAndTimeForceSetAutomatically" "r": bool,
    /// `definitionLookupBlocked`: Boolean, not null
    definition_lookup_blocked "definitionLookupBlocked" "r": bool,
    /// `description`: String
    description "description": String,
    /// `deviceBlockEnableRestrictions`: Boolean, not null
    device_block_enable_restrictions "deviceBlockEnableRestrictions" "r": bool,
    /// `deviceBlockEraseContentAndSettings`: Boolean, not null
    device_block_erase_content_and_settings "deviceBlockEraseContentAndSettings" "r": bool,
    /// `deviceBlockNameModification`: Boolean, not null
    device_block_name_modification "deviceBlockNameModification" "r": bool,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `diagnosticDataBlockSubmission`: Boolean, not null
    diagnostic_data_block_submission "diagnosticDataBlockSubmission" "r": bool,
    /// `diagnosticDataBlockSubmissionModification`: Boolean, not null
    diagnostic_data_block_submission_modification "diagnosticDataBlockSubmissionModification" "r": bool,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `documentsBlockManagedDocumentsInUnmanagedApps`: Boolean, not null
    documents_block_managed_documents_in_unmanaged_apps "documentsBlockManagedDocumentsInUnmanagedApps" "r": bool,
    /// `documentsBlockUnmanagedDocumentsInManagedApps`: Boolean, not null
    documents_block_unmanaged_documents_in_managed_apps "documentsBlockUnmanagedDocumentsInManagedApps" "r": bool,
    /// `emailInDomainSuffixes`: Collection(String)
    email_in_domain_suffixes "emailInDomainSuffixes": Vec<String>,
    /// `enterpriseAppBlockTrust`: Boolean, not null
    enterprise_app_block_trust "enterpriseAppBlockTrust" "r": bool,
    /// `enterpriseAppBlockTrustModification`: Boolean, not null
    enterprise_app_block_trust_modification "enterpriseAppBlockTrustModification" "r": bool,
    /// `enterpriseBookBlockBackup`: Boolean, not null
    enterprise_book_block_backup "enterpriseBookBlockBackup" "r": bool,
    /// `enterpriseBookBlockMetadataSync`: Boolean, not null
    enterprise_book_block_metadata_sync "enterpriseBookBlockMetadataSync" "r": bool,
    /// `esimBlockModification`: Boolean, not null
    esim_block_modification "esimBlockModification" "r": bool,
    /// `faceTimeBlocked`: Boolean, not null
    face_time_blocked "faceTimeBlocked" "r": bool,
    /// `filesNetworkDriveAccessBlocked`: Boolean, not null
    files_network_drive_access_blocked "filesNetworkDriveAccessBlocked" "r": bool,
    /// `filesUsbDriveAccessBlocked`: Boolean, not null
    files_usb_drive_access_blocked "filesUsbDriveAccessBlocked" "r": bool,
    /// `findMyDeviceInFindMyAppBlocked`: Boolean, not null
    find_my_device_in_find_my_app_blocked "findMyDeviceInFindMyAppBlocked" "r": bool,
    /// `findMyFriendsBlocked`: Boolean, not null
    find_my_friends_blocked "findMyFriendsBlocked" "r": bool,
    /// `findMyFriendsInFindMyAppBlocked`: Boolean, not null
    find_my_friends_in_find_my_app_blocked "findMyFriendsInFindMyAppBlocked" "r": bool,
    /// `gameCenterBlocked`: Boolean, not null
    game_center_blocked "gameCenterBlocked" "r": bool,
    /// `gamingBlockGameCenterFriends`: Boolean, not null
    gaming_block_game_center_friends "gamingBlockGameCenterFriends" "r": bool,
    /// `gamingBlockMultiplayer`: Boolean, not null
    gaming_block_multiplayer "gamingBlockMultiplayer" "r": bool,
    /// `hostPairingBlocked`: Boolean, not null
    host_pairing_blocked "hostPairingBlocked" "r": bool,
    /// `iBooksStoreBlockErotica`: Boolean, not null
    i_books_store_block_erotica "iBooksStoreBlockErotica" "r": bool,
    /// `iBooksStoreBlocked`: Boolean, not null
    i_books_store_blocked "iBooksStoreBlocked" "r": bool,
    /// `iCloudBlockActivityContinuation`: Boolean, not null
    i_cloud_block_activity_continuation "iCloudBlockActivityContinuation" "r": bool,
    /// `iCloudBlockBackup`: Boolean, not null
    i_cloud_block_backup "iCloudBlockBackup" "r": bool,
    /// `iCloudBlockDocumentSync`: Boolean, not null
    i_cloud_block_document_sync "iCloudBlockDocumentSync" "r": bool,
    /// `iCloudBlockManagedAppsSync`: Boolean, not null
    i_cloud_block_managed_apps_sync "iCloudBlockManagedAppsSync" "r": bool,
    /// `iCloudBlockPhotoLibrary`: Boolean, not null
    i_cloud_block_photo_library "iCloudBlockPhotoLibrary" "r": bool,
    /// `iCloudBlockPhotoStreamSync`: Boolean, not null
    i_cloud_block_photo_stream_sync "iCloudBlockPhotoStreamSync" "r": bool,
    /// `iCloudBlockSharedPhotoStream`: Boolean, not null
    i_cloud_block_shared_photo_stream "iCloudBlockSharedPhotoStream" "r": bool,
    /// `iCloudPrivateRelayBlocked`: Boolean, not null
    i_cloud_private_relay_blocked "iCloudPrivateRelayBlocked" "r": bool,
    /// `iCloudRequireEncryptedBackup`: Boolean, not null
    i_cloud_require_encrypted_backup "iCloudRequireEncryptedBackup" "r": bool,
    /// `iTunesBlockExplicitContent`: Boolean, not null
    i_tunes_block_explicit_content "iTunesBlockExplicitContent" "r": bool,
    /// `iTunesBlockMusicService`: Boolean, not null
    i_tunes_block_music_service "iTunesBlockMusicService" "r": bool,
    /// `iTunesBlockRadio`: Boolean, not null
    i_tunes_block_radio "iTunesBlockRadio" "r": bool,
    /// `iTunesBlocked`: Boolean, not null
    i_tunes_blocked "iTunesBlocked" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `keyboardBlockAutoCorrect`: Boolean, not null
    keyboard_block_auto_correct "keyboardBlockAutoCorrect" "r": bool,
    /// `keyboardBlockDictation`: Boolean, not null
    keyboard_block_dictation "keyboardBlockDictation" "r": bool,
    /// `keyboardBlockPredictive`: Boolean, not null
    keyboard_block_predictive "keyboardBlockPredictive" "r": bool,
    /// `keyboardBlockShortcuts`: Boolean, not null
    keyboard_block_shortcuts "keyboardBlockShortcuts" "r": bool,
    /// `keyboardBlockSpellCheck`: Boolean, not null
    keyboard_block_spell_check "keyboardBlockSpellCheck" "r": bool,
    /// `keychainBlockCloudSync`: Boolean, not null
    keychain_block_cloud_sync "keychainBlockCloudSync" "r": bool,
    /// `kioskModeAllowAssistiveSpeak`: Boolean, not null
    kiosk_mode_allow_assistive_speak "kioskModeAllowAssistiveSpeak" "r": bool,
    /// `kioskModeAllowAssistiveTouchSettings`: Boolean, not null
    kiosk_mode_allow_assistive_touch_settings "kioskModeAllowAssistiveTouchSettings" "r": bool,
    /// `kioskModeAllowAutoLock`: Boolean, not null
    kiosk_mode_allow_auto_lock "kioskModeAllowAutoLock" "r": bool,
    /// `kioskModeAllowColorInversionSettings`: Boolean, not null
    kiosk_mode_allow_color_inversion_settings "kioskModeAllowColorInversionSettings" "r": bool,
    /// `kioskModeAllowRingerSwitch`: Boolean, not null
    kiosk_mode_allow_ringer_switch "kioskModeAllowRingerSwitch" "r": bool,
    /// `kioskModeAllowScreenRotation`: Boolean, not null
    kiosk_mode_allow_screen_rotation "kioskModeAllowScreenRotation" "r": bool,
    /// `kioskModeAllowSleepButton`: Boolean, not null
    kiosk_mode_allow_sleep_button "kioskModeAllowSleepButton" "r": bool,
    /// `kioskModeAllowTouchscreen`: Boolean, not null
    kiosk_mode_allow_touchscreen "kioskModeAllowTouchscreen" "r": bool,
    /// `kioskModeAllowVoiceControlModification`: Boolean, not null
    kiosk_mode_allow_voice_control_modification "kioskModeAllowVoiceControlModification" "r": bool,
    /// `kioskModeAllowVoiceOverSettings`: Boolean, not null
    kiosk_mode_allow_voice_over_settings "kioskModeAllowVoiceOverSettings" "r": bool,
    /// `kioskModeAllowVolumeButtons`: Boolean, not null
    kiosk_mode_allow_volume_buttons "kioskModeAllowVolumeButtons" "r": bool,
    /// `kioskModeAllowZoomSettings`: Boolean, not null
    kiosk_mode_allow_zoom_settings "kioskModeAllowZoomSettings" "r": bool,
    /// `kioskModeAppStoreUrl`: String
    kiosk_mode_app_store_url "kioskModeAppStoreUrl": String,
    /// `kioskModeAppType`: iosKioskModeAppType, not null
    kiosk_mode_app_type "kioskModeAppType" "r": mg::Open<super::IosKioskModeAppType>,
    /// `kioskModeBlockAutoLock`: Boolean, not null
    kiosk_mode_block_auto_lock "kioskModeBlockAutoLock" "r": bool,
    /// `kioskModeBlockRingerSwitch`: Boolean, not null
    kiosk_mode_block_ringer_switch "kioskModeBlockRingerSwitch" "r": bool,
    /// `kioskModeBlockScreenRotation`: Boolean, not null
    kiosk_mode_block_screen_rotation "kioskModeBlockScreenRotation" "r": bool,
    /// `kioskModeBlockSleepButton`: Boolean, not null
    kiosk_mode_block_sleep_button "kioskModeBlockSleepButton" "r": bool,
    /// `kioskModeBlockTouchscreen`: Boolean, not null
    kiosk_mode_block_touchscreen "kioskModeBlockTouchscreen" "r": bool,
    /// `kioskModeBlockVolumeButtons`: Boolean, not null
    kiosk_mode_block_volume_buttons "kioskModeBlockVolumeButtons" "r": bool,
    /// `kioskModeBuiltInAppId`: String
    kiosk_mode_built_in_app_id "kioskModeBuiltInAppId": String,
    /// `kioskModeEnableVoiceControl`: Boolean, not null
    kiosk_mode_enable_voice_control "kioskModeEnableVoiceControl" "r": bool,
    /// `kioskModeManagedAppId`: String
    kiosk_mode_managed_app_id "kioskModeManagedAppId": String,
    /// `kioskModeRequireAssistiveTouch`: Boolean, not null
    kiosk_mode_require_assistive_touch "kioskModeRequireAssistiveTouch" "r": bool,
    /// `kioskModeRequireColorInversion`: Boolean, not null
    kiosk_mode_require_color_inversion "kioskModeRequireColorInversion" "r": bool,
    /// `kioskModeRequireMonoAudio`: Boolean, not null
    kiosk_mode_require_mono_audio "kioskModeRequireMonoAudio" "r": bool,
    /// `kioskModeRequireVoiceOver`: Boolean, not null
    kiosk_mode_require_voice_over "kioskModeRequireVoiceOver" "r": bool,
    /// `kioskModeRequireZoom`: Boolean, not null
    kiosk_mode_require_zoom "kioskModeRequireZoom" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `lockScreenBlockControlCenter`: Boolean, not null
    lock_screen_block_control_center "lockScreenBlockControlCenter" "r": bool,
    /// `lockScreenBlockNotificationView`: Boolean, not null
    lock_screen_block_notification_view "lockScreenBlockNotificationView" "r": bool,
    /// `lockScreenBlockPassbook`: Boolean, not null
    lock_screen_block_passbook "lockScreenBlockPassbook" "r": bool,
    /// `lockScreenBlockTodayView`: Boolean, not null
    lock_screen_block_today_view "lockScreenBlockTodayView" "r": bool,
    /// `managedPasteboardRequired`: Boolean, not null
    managed_pasteboard_required "managedPasteboardRequired" "r": bool,
    /// `mediaContentRatingApps`: ratingAppsType, not null
    media_content_rating_apps "mediaContentRatingApps" "r": mg::Open<super::RatingAppsType>,
    /// `mediaContentRatingAustralia`: mediaContentRatingAustralia
    media_content_rating_australia "mediaContentRatingAustralia": mg::Boxed<super::MediaContentRatingAustralia>,
    /// `mediaContentRatingCanada`: mediaContentRatingCanada
    media_content_rating_canada "mediaContentRatingCanada": mg::Boxed<super::MediaContentRatingCanada>,
    /// `mediaContentRatingFrance`: mediaContentRatingFrance
    media_content_rating_france "mediaContentRatingFrance": mg::Boxed<super::MediaContentRatingFrance>,
    /// `mediaContentRatingGermany`: mediaContentRatingGermany
    media_content_rating_germany "mediaContentRatingGermany": mg::Boxed<super::MediaContentRatingGermany>,
    /// `mediaContentRatingIreland`: mediaContentRatingIreland
    media_content_rating_ireland "mediaContentRatingIreland": mg::Boxed<super::MediaContentRatingIreland>,
    /// `mediaContentRatingJapan`: mediaContentRatingJapan
    media_content_rating_japan "mediaContentRatingJapan": mg::Boxed<super::MediaContentRatingJapan>,
    /// `mediaContentRatingNewZealand`: mediaContentRatingNewZealand
    media_content_rating_new_zealand "mediaContentRatingNewZealand": mg::Boxed<super::MediaContentRatingNewZealand>,
    /// `mediaContentRatingUnitedKingdom`: mediaContentRatingUnitedKingdom
    media_content_rating_united_kingdom "mediaContentRatingUnitedKingdom": mg::Boxed<super::MediaContentRatingUnitedKingdom>,
    /// `mediaContentRatingUnitedStates`: mediaContentRatingUnitedStates
    media_content_rating_united_states "mediaContentRatingUnitedStates": mg::Boxed<super::MediaContentRatingUnitedStates>,
    /// `messagesBlocked`: Boolean, not null
    messages_blocked "messagesBlocked" "r": bool,
    /// `networkUsageRules`: Collection(iosNetworkUsageRule)
    network_usage_rules "networkUsageRules": Vec<super::IosNetworkUsageRule>,
    /// `nfcBlocked`: Boolean, not null
    nfc_blocked "nfcBlocked" "r": bool,
    /// `notificationsBlockSettingsModification`: Boolean, not null
    notifications_block_settings_modification "notificationsBlockSettingsModification" "r": bool,
    /// `onDeviceOnlyDictationForced`: Boolean, not null
    on_device_only_dictation_forced "onDeviceOnlyDictationForced" "r": bool,
    /// `onDeviceOnlyTranslationForced`: Boolean, not null
    on_device_only_translation_forced "onDeviceOnlyTranslationForced" "r": bool,
    /// `passcodeBlockFingerprintModification`: Boolean, not null
    passcode_block_fingerprint_modification "passcodeBlockFingerprintModification" "r": bool,
    /// `passcodeBlockFingerprintUnlock`: Boolean, not null
    passcode_block_fingerprint_unlock "passcodeBlockFingerprintUnlock" "r": bool,
    /// `passcodeBlockModification`: Boolean, not null
    passcode_block_modification "passcodeBlockModification" "r": bool,
    /// `passcodeBlockSimple`: Boolean, not null
    passcode_block_simple "passcodeBlockSimple" "r": bool,
    /// `passcodeExpirationDays`: Int32
    passcode_expiration_days "passcodeExpirationDays": i32,
    /// `passcodeMinimumCharacterSetCount`: Int32
    passcode_minimum_character_set_count "passcodeMinimumCharacterSetCount": i32,
    /// `passcodeMinimumLength`: Int32
    passcode_minimum_length "passcodeMinimumLength": i32,
    /// `passcodeMinutesOfInactivityBeforeLock`: Int32
    passcode_minutes_of_inactivity_before_lock "passcodeMinutesOfInactivityBeforeLock": i32,
    /// `passcodeMinutesOfInactivityBeforeScreenTimeout`: Int32
    passcode_minutes_of_inactivity_before_screen_timeout "passcodeMinutesOfInactivityBeforeScreenTimeout": i32,
    /// `passcodePreviousPasscodeBlockCount`: Int32
    passcode_previous_passcode_block_count "passcodePreviousPasscodeBlockCount": i32,
    /// `passcodeRequired`: Boolean, not null
    passcode_required "passcodeRequired" "r": bool,
    /// `passcodeRequiredType`: requiredPasswordType, not null
    passcode_required_type "passcodeRequiredType" "r": mg::Open<super::RequiredPasswordType>,
    /// `passcodeSignInFailureCountBeforeWipe`: Int32
    passcode_sign_in_failure_count_before_wipe "passcodeSignInFailureCountBeforeWipe": i32,
    /// `passwordBlockAirDropSharing`: Boolean, not null
    password_block_air_drop_sharing "passwordBlockAirDropSharing" "r": bool,
    /// `passwordBlockAutoFill`: Boolean, not null
    password_block_auto_fill "passwordBlockAutoFill" "r": bool,
    /// `passwordBlockProximityRequests`: Boolean, not null
    password_block_proximity_requests "passwordBlockProximityRequests" "r": bool,
    /// `pkiBlockOTAUpdates`: Boolean, not null
    pki_block_ota_updates "pkiBlockOTAUpdates" "r": bool,
    /// `podcastsBlocked`: Boolean, not null
    podcasts_blocked "podcastsBlocked" "r": bool,
    /// `privacyForceLimitAdTracking`: Boolean, not null
    privacy_force_limit_ad_tracking "privacyForceLimitAdTracking" "r": bool,
    /// `proximityBlockSetupToNewDevice`: Boolean, not null
    proximity_block_setup_to_new_device "proximityBlockSetupToNewDevice" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `safariBlockAutofill`: Boolean, not null
    safari_block_autofill "safariBlockAutofill" "r": bool,
    /// `safariBlockJavaScript`: Boolean, not null
    safari_block_java_script "safariBlockJavaScript" "r": bool,
    /// `safariBlockPopups`: Boolean, not null
    safari_block_popups "safariBlockPopups" "r": bool,
    /// `safariBlocked`: Boolean, not null
    safari_blocked "safariBlocked" "r": bool,
    /// `safariCookieSettings`: webBrowserCookieSettings, not null
    safari_cookie_settings "safariCookieSettings" "r": mg::Open<super::WebBrowserCookieSettings>,
    /// `safariManagedDomains`: Collection(String)
    safari_managed_domains "safariManagedDomains": Vec<String>,
    /// `safariPasswordAutoFillDomains`: Collection(String), masked in Debug
    safari_password_auto_fill_domains "safariPasswordAutoFillDomains" "s": Vec<String>,
    /// `safariRequireFraudWarning`: Boolean, not null
    safari_require_fraud_warning "safariRequireFraudWarning" "r": bool,
    /// `screenCaptureBlocked`: Boolean, not null
    screen_capture_blocked "screenCaptureBlocked" "r": bool,
    /// `sharedDeviceBlockTemporarySessions`: Boolean, not null
    shared_device_block_temporary_sessions "sharedDeviceBlockTemporarySessions" "r": bool,
    /// `siriBlockUserGeneratedContent`: Boolean, not null
    siri_block_user_generated_content "siriBlockUserGeneratedContent" "r": bool,
    /// `siriBlocked`: Boolean, not null
    siri_blocked "siriBlocked" "r": bool,
    /// `siriBlockedWhenLocked`: Boolean, not null
    siri_blocked_when_locked "siriBlockedWhenLocked" "r": bool,
    /// `siriRequireProfanityFilter`: Boolean, not null
    siri_require_profanity_filter "siriRequireProfanityFilter" "r": bool,
    /// `softwareUpdatesEnforcedDelayInDays`: Int32
    software_updates_enforced_delay_in_days "softwareUpdatesEnforcedDelayInDays": i32,
    /// `softwareUpdatesForceDelayed`: Boolean, not null
    software_updates_force_delayed "softwareUpdatesForceDelayed" "r": bool,
    /// `spotlightBlockInternetResults`: Boolean, not null
    spotlight_block_internet_results "spotlightBlockInternetResults" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `unpairedExternalBootToRecoveryAllowed`: Boolean, not null
    unpaired_external_boot_to_recovery_allowed "unpairedExternalBootToRecoveryAllowed" "r": bool,
    /// `usbRestrictedModeBlocked`: Boolean, not null
    usb_restricted_mode_blocked "usbRestrictedModeBlocked" "r": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `voiceDialingBlocked`: Boolean, not null
    voice_dialing_blocked "voiceDialingBlocked" "r": bool,
    /// `vpnBlockCreation`: Boolean, not null
    vpn_block_creation "vpnBlockCreation" "r": bool,
    /// `wallpaperBlockModification`: Boolean, not null
    wallpaper_block_modification "wallpaperBlockModification" "r": bool,
    /// `wiFiConnectOnlyToConfiguredNetworks`: Boolean, not null
    wi_fi_connect_only_to_configured_networks "wiFiConnectOnlyToConfiguredNetworks" "r": bool,
    /// `wiFiConnectToAllowedNetworksOnlyForced`: Boolean, not null
    wi_fi_connect_to_allowed_networks_only_forced "wiFiConnectToAllowedNetworksOnlyForced" "r": bool,
    /// `wifiPowerOnForced`: Boolean, not null
    wifi_power_on_forced "wifiPowerOnForced" "r": bool,
}

mg::derived_from! { IosGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl IosGeneralDeviceConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosGeneralDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosGeneralDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosGeneralDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
