// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSGeneralDeviceConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macosgeneraldeviceconfiguration?view=graph-rest-beta>
    MacOsGeneralDeviceConfiguration "microsoft.graph.macOSGeneralDeviceConfiguration" "entity" : super::DeviceConfiguration;
    /// `activationLockWhenSupervisedAllowed`: Boolean, not null
    activation_lock_when_supervised_allowed "activationLockWhenSupervisedAllowed" "r": bool,
    /// `addingGameCenterFriendsBlocked`: Boolean, not null
    adding_game_center_friends_blocked "addingGameCenterFriendsBlocked" "r": bool,
    /// `airDropBlocked`: Boolean, not null
    air_drop_blocked "airDropBlocked" "r": bool,
    /// `appleWatchBlockAutoUnlock`: Boolean, not null
    apple_watch_block_auto_unlock "appleWatchBlockAutoUnlock" "r": bool,
    /// `cameraBlocked`: Boolean, not null
    camera_blocked "cameraBlocked" "r": bool,
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
    /// `contentCachingBlocked`: Boolean, not null
    content_caching_blocked "contentCachingBlocked" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `definitionLookupBlocked`: Boolean, not null
    definition_lookup_blocked "definitionLookupBlocked" "r": bool,
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
    /// `emailInDomainSuffixes`: Collection(String)
    email_in_domain_suffixes "emailInDomainSuffixes": Vec<String>,
    /// `eraseContentAndSettingsBlocked`: Boolean, not null
    erase_content_and_settings_blocked "eraseContentAndSettingsBlocked" "r": bool,
    /// `gameCenterBlocked`: Boolean, not null
    game_center_blocked "gameCenterBlocked" "r": bool,
    /// `iCloudBlockActivityContinuation`: Boolean, not null
    i_cloud_block_activity_continuation "iCloudBlockActivityContinuation" "r": bool,
    /// `iCloudBlockAddressBook`: Boolean, not null
    i_cloud_block_address_book "iCloudBlockAddressBook" "r": bool,
    /// `iCloudBlockBookmarks`: Boolean, not null
    i_cloud_block_bookmarks "iCloudBlockBookmarks" "r": bool,
    /// `iCloudBlockCalendar`: Boolean, not null
    i_cloud_block_calendar "iCloudBlockCalendar" "r": bool,
    /// `iCloudBlockDocumentSync`: Boolean, not null
    i_cloud_block_document_sync "iCloudBlockDocumentSync" "r": bool,
    /// `iCloudBlockMail`: Boolean, not null
    i_cloud_block_mail "iCloudBlockMail" "r": bool,
    /// `iCloudBlockNotes`: Boolean, not null
    i_cloud_block_notes "iCloudBlockNotes" "r": bool,
    /// `iCloudBlockPhotoLibrary`: Boolean, not null
    i_cloud_block_photo_library "iCloudBlockPhotoLibrary" "r": bool,
    /// `iCloudBlockReminders`: Boolean, not null
    i_cloud_block_reminders "iCloudBlockReminders" "r": bool,
    /// `iCloudDesktopAndDocumentsBlocked`: Boolean, not null
    i_cloud_desktop_and_documents_blocked "iCloudDesktopAndDocumentsBlocked" "r": bool,
    /// `iCloudPrivateRelayBlocked`: Boolean, not null
    i_cloud_private_relay_blocked "iCloudPrivateRelayBlocked" "r": bool,
    /// `iTunesBlockFileSharing`: Boolean, not null
    i_tunes_block_file_sharing "iTunesBlockFileSharing" "r": bool,
    /// `iTunesBlockMusicService`: Boolean, not null
    i_tunes_block_music_service "iTunesBlockMusicService" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `keyboardBlockDictation`: Boolean, not null
    keyboard_block_dictation "keyboardBlockDictation" "r": bool,
    /// `keychainBlockCloudSync`: Boolean, not null
    keychain_block_cloud_sync "keychainBlockCloudSync" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `multiplayerGamingBlocked`: Boolean, not null
    multiplayer_gaming_blocked "multiplayerGamingBlocked" "r": bool,
    /// `passwordBlockAirDropSharing`: Boolean, not null
    password_block_air_drop_sharing "passwordBlockAirDropSharing" "r": bool,
    /// `passwordBlockAutoFill`: Boolean, not null
    password_block_auto_fill "passwordBlockAutoFill" "r": bool,
    /// `passwordBlockFingerprintUnlock`: Boolean, not null
    password_block_fingerprint_unlock "passwordBlockFingerprintUnlock" "r": bool,
    /// `passwordBlockModification`: Boolean, not null
    password_block_modification "passwordBlockModification" "r": bool,
    /// `passwordBlockProximityRequests`: Boolean, not null
    password_block_proximity_requests "passwordBlockProximityRequests" "r": bool,
    /// `passwordBlockSimple`: Boolean, not null
    password_block_simple "passwordBlockSimple" "r": bool,
    /// `passwordExpirationDays`: Int32
    password_expiration_days "passwordExpirationDays": i32,
    /// `passwordMaximumAttemptCount`: Int32
    password_maximum_attempt_count "passwordMaximumAttemptCount": i32,
    /// `passwordMinimumCharacterSetCount`: Int32
    password_minimum_character_set_count "passwordMinimumCharacterSetCount": i32,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordMinutesOfInactivityBeforeLock`: Int32
    password_minutes_of_inactivity_before_lock "passwordMinutesOfInactivityBeforeLock": i32,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: Int32
    password_minutes_of_inactivity_before_screen_timeout "passwordMinutesOfInactivityBeforeScreenTimeout": i32,
    /// `passwordMinutesUntilFailedLoginReset`: Int32
    password_minutes_until_failed_login_reset "passwordMinutesUntilFailedLoginReset": i32,
    /// `passwordPreviousPasswordBlockCount`: Int32
    password_previous_password_block_count "passwordPreviousPasswordBlockCount": i32,
    /// `passwordRequired`: Boolean, not null
    password_required "passwordRequired" "r": bool,
    /// `passwordRequiredType`: requiredPasswordType, not null
    password_required_type "passwordRequiredType" "r": mg::Open<super::RequiredPasswordType>,
    /// `privacyAccessControls`: Collection(macOSPrivacyAccessControlItem)
    privacy_access_controls "privacyAccessControls": Vec<super::MacOsPrivacyAccessControlItem>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `safariBlockAutofill`: Boolean, not null
    safari_block_autofill "safariBlockAutofill" "r": bool,
    /// `screenCaptureBlocked`: Boolean, not null
    screen_capture_blocked "screenCaptureBlocked" "r": bool,
    /// `softwareUpdateMajorOSDeferredInstallDelayInDays`: Int32
    software_update_major_os_deferred_install_delay_in_days "softwareUpdateMajorOSDeferredInstallDelayInDays": i32,
    /// `softwareUpdateMinorOSDeferredInstallDelayInDays`: Int32
    software_update_minor_os_deferred_install_delay_in_days "softwareUpdateMinorOSDeferredInstallDelayInDays": i32,
    /// `softwareUpdateNonOSDeferredInstallDelayInDays`: Int32
    software_update_non_os_deferred_install_delay_in_days "softwareUpdateNonOSDeferredInstallDelayInDays": i32,
    /// `softwareUpdatesEnforcedDelayInDays`: Int32
    software_updates_enforced_delay_in_days "softwareUpdatesEnforcedDelayInDays": i32,
    /// `spotlightBlockInternetResults`: Boolean, not null
    spotlight_block_internet_results "spotlightBlockInternetResults" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `touchIdTimeoutInHours`: Int32
    touch_id_timeout_in_hours "touchIdTimeoutInHours": i32,
    /// `updateDelayPolicy`: macOSSoftwareUpdateDelayPolicy
    update_delay_policy "updateDelayPolicy": mg::Flags<super::MacOsSoftwareUpdateDelayPolicy>,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `wallpaperModificationBlocked`: Boolean, not null
    wallpaper_modification_blocked "wallpaperModificationBlocked" "r": bool,
}

mg::derived_from! { MacOsGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl MacOsGeneralDeviceConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
