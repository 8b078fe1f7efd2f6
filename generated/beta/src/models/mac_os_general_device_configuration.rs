// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOSGeneralDeviceConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`MacOsGeneralDeviceConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_general_device_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`MacOsGeneralDeviceConfigurationCollection`]: crate::requests::mac_os_general_device_configuration::MacOsGeneralDeviceConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/macosgeneraldeviceconfiguration?view=graph-rest-beta
pub struct MacOsGeneralDeviceConfiguration {
    /// `activationLockWhenSupervisedAllowed`. Never null.
    pub activation_lock_when_supervised_allowed: mg::Field<bool>,
    /// `addingGameCenterFriendsBlocked`. Never null.
    pub adding_game_center_friends_blocked: mg::Field<bool>,
    /// `airDropBlocked`. Never null.
    pub air_drop_blocked: mg::Field<bool>,
    /// `appleWatchBlockAutoUnlock`. Never null.
    pub apple_watch_block_auto_unlock: mg::Field<bool>,
    /// `cameraBlocked`. Never null.
    pub camera_blocked: mg::Field<bool>,
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
    /// `contentCachingBlocked`. Never null.
    pub content_caching_blocked: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `definitionLookupBlocked`. Never null.
    pub definition_lookup_blocked: mg::Field<bool>,
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
    /// `emailInDomainSuffixes`.
    pub email_in_domain_suffixes: mg::Field<Vec<String>>,
    /// `eraseContentAndSettingsBlocked`. Never null.
    pub erase_content_and_settings_blocked: mg::Field<bool>,
    /// `gameCenterBlocked`. Never null.
    pub game_center_blocked: mg::Field<bool>,
    /// `iCloudBlockActivityContinuation`. Never null.
    pub i_cloud_block_activity_continuation: mg::Field<bool>,
    /// `iCloudBlockAddressBook`. Never null.
    pub i_cloud_block_address_book: mg::Field<bool>,
    /// `iCloudBlockBookmarks`. Never null.
    pub i_cloud_block_bookmarks: mg::Field<bool>,
    /// `iCloudBlockCalendar`. Never null.
    pub i_cloud_block_calendar: mg::Field<bool>,
    /// `iCloudBlockDocumentSync`. Never null.
    pub i_cloud_block_document_sync: mg::Field<bool>,
    /// `iCloudBlockMail`. Never null.
    pub i_cloud_block_mail: mg::Field<bool>,
    /// `iCloudBlockNotes`. Never null.
    pub i_cloud_block_notes: mg::Field<bool>,
    /// `iCloudBlockPhotoLibrary`. Never null.
    pub i_cloud_block_photo_library: mg::Field<bool>,
    /// `iCloudBlockReminders`. Never null.
    pub i_cloud_block_reminders: mg::Field<bool>,
    /// `iCloudDesktopAndDocumentsBlocked`. Never null.
    pub i_cloud_desktop_and_documents_blocked: mg::Field<bool>,
    /// `iCloudPrivateRelayBlocked`. Never null.
    pub i_cloud_private_relay_blocked: mg::Field<bool>,
    /// `iTunesBlockFileSharing`. Never null.
    pub i_tunes_block_file_sharing: mg::Field<bool>,
    /// `iTunesBlockMusicService`. Never null.
    pub i_tunes_block_music_service: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `keyboardBlockDictation`. Never null.
    pub keyboard_block_dictation: mg::Field<bool>,
    /// `keychainBlockCloudSync`. Never null.
    pub keychain_block_cloud_sync: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `multiplayerGamingBlocked`. Never null.
    pub multiplayer_gaming_blocked: mg::Field<bool>,
    /// `passwordBlockAirDropSharing`. Never null.
    pub password_block_air_drop_sharing: mg::Field<bool>,
    /// `passwordBlockAutoFill`. Never null.
    pub password_block_auto_fill: mg::Field<bool>,
    /// `passwordBlockFingerprintUnlock`. Never null.
    pub password_block_fingerprint_unlock: mg::Field<bool>,
    /// `passwordBlockModification`. Never null.
    pub password_block_modification: mg::Field<bool>,
    /// `passwordBlockProximityRequests`. Never null.
    pub password_block_proximity_requests: mg::Field<bool>,
    /// `passwordBlockSimple`. Never null.
    pub password_block_simple: mg::Field<bool>,
    /// `passwordExpirationDays`.
    pub password_expiration_days: mg::Field<i32>,
    /// `passwordMaximumAttemptCount`.
    pub password_maximum_attempt_count: mg::Field<i32>,
    /// `passwordMinimumCharacterSetCount`.
    pub password_minimum_character_set_count: mg::Field<i32>,
    /// `passwordMinimumLength`.
    pub password_minimum_length: mg::Field<i32>,
    /// `passwordMinutesOfInactivityBeforeLock`.
    pub password_minutes_of_inactivity_before_lock: mg::Field<i32>,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub password_minutes_of_inactivity_before_screen_timeout: mg::Field<i32>,
    /// `passwordMinutesUntilFailedLoginReset`.
    pub password_minutes_until_failed_login_reset: mg::Field<i32>,
    /// `passwordPreviousPasswordBlockCount`.
    pub password_previous_password_block_count: mg::Field<i32>,
    /// `passwordRequired`. Never null.
    pub password_required: mg::Field<bool>,
    /// `passwordRequiredType`. Never null.
    pub password_required_type: mg::Field<mg::Open<super::RequiredPasswordType>>,
    /// `privacyAccessControls`.
    pub privacy_access_controls: mg::Field<Vec<super::MacOsPrivacyAccessControlItem>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `safariBlockAutofill`. Never null.
    pub safari_block_autofill: mg::Field<bool>,
    /// `screenCaptureBlocked`. Never null.
    pub screen_capture_blocked: mg::Field<bool>,
    /// `softwareUpdateMajorOSDeferredInstallDelayInDays`.
    pub software_update_major_os_deferred_install_delay_in_days: mg::Field<i32>,
    /// `softwareUpdateMinorOSDeferredInstallDelayInDays`.
    pub software_update_minor_os_deferred_install_delay_in_days: mg::Field<i32>,
    /// `softwareUpdateNonOSDeferredInstallDelayInDays`.
    pub software_update_non_os_deferred_install_delay_in_days: mg::Field<i32>,
    /// `softwareUpdatesEnforcedDelayInDays`.
    pub software_updates_enforced_delay_in_days: mg::Field<i32>,
    /// `spotlightBlockInternetResults`. Never null.
    pub spotlight_block_internet_results: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `touchIdTimeoutInHours`.
    pub touch_id_timeout_in_hours: mg::Field<i32>,
    /// `updateDelayPolicy`.
    pub update_delay_policy: mg::Field<mg::Flags<super::MacOsSoftwareUpdateDelayPolicy>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `wallpaperModificationBlocked`. Never null.
    pub wallpaper_modification_blocked: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsGeneralDeviceConfiguration: "microsoft.graph.macOSGeneralDeviceConfiguration", entity, base super::DeviceConfiguration;
    activation_lock_when_supervised_allowed: "activationLockWhenSupervisedAllowed" required,
    adding_game_center_friends_blocked: "addingGameCenterFriendsBlocked" required,
    air_drop_blocked: "airDropBlocked" required,
    apple_watch_block_auto_unlock: "appleWatchBlockAutoUnlock" required,
    camera_blocked: "cameraBlocked" required,
    classroom_app_block_remote_screen_observation: "classroomAppBlockRemoteScreenObservation" required,
    classroom_app_force_unprompted_screen_observation: "classroomAppForceUnpromptedScreenObservation" required,
    classroom_force_automatically_join_classes: "classroomForceAutomaticallyJoinClasses" required,
    classroom_force_request_permission_to_leave_classes: "classroomForceRequestPermissionToLeaveClasses" required,
    classroom_force_unprompted_app_and_device_lock: "classroomForceUnpromptedAppAndDeviceLock" required,
    compliant_app_list_type: "compliantAppListType" required,
    compliant_apps_list: "compliantAppsList",
    content_caching_blocked: "contentCachingBlocked" required,
    created_date_time: "createdDateTime" required,
    definition_lookup_blocked: "definitionLookupBlocked" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    email_in_domain_suffixes: "emailInDomainSuffixes",
    erase_content_and_settings_blocked: "eraseContentAndSettingsBlocked" required,
    game_center_blocked: "gameCenterBlocked" required,
    i_cloud_block_activity_continuation: "iCloudBlockActivityContinuation" required,
    i_cloud_block_address_book: "iCloudBlockAddressBook" required,
    i_cloud_block_bookmarks: "iCloudBlockBookmarks" required,
    i_cloud_block_calendar: "iCloudBlockCalendar" required,
    i_cloud_block_document_sync: "iCloudBlockDocumentSync" required,
    i_cloud_block_mail: "iCloudBlockMail" required,
    i_cloud_block_notes: "iCloudBlockNotes" required,
    i_cloud_block_photo_library: "iCloudBlockPhotoLibrary" required,
    i_cloud_block_reminders: "iCloudBlockReminders" required,
    i_cloud_desktop_and_documents_blocked: "iCloudDesktopAndDocumentsBlocked" required,
    i_cloud_private_relay_blocked: "iCloudPrivateRelayBlocked" required,
    i_tunes_block_file_sharing: "iTunesBlockFileSharing" required,
    i_tunes_block_music_service: "iTunesBlockMusicService" required,
    id: "id" key required,
    keyboard_block_dictation: "keyboardBlockDictation" required,
    keychain_block_cloud_sync: "keychainBlockCloudSync" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    multiplayer_gaming_blocked: "multiplayerGamingBlocked" required,
    password_block_air_drop_sharing: "passwordBlockAirDropSharing" required,
    password_block_auto_fill: "passwordBlockAutoFill" required,
    password_block_fingerprint_unlock: "passwordBlockFingerprintUnlock" required,
    password_block_modification: "passwordBlockModification" required,
    password_block_proximity_requests: "passwordBlockProximityRequests" required,
    password_block_simple: "passwordBlockSimple" required,
    password_expiration_days: "passwordExpirationDays",
    password_maximum_attempt_count: "passwordMaximumAttemptCount",
    password_minimum_character_set_count: "passwordMinimumCharacterSetCount",
    password_minimum_length: "passwordMinimumLength",
    password_minutes_of_inactivity_before_lock: "passwordMinutesOfInactivityBeforeLock",
    password_minutes_of_inactivity_before_screen_timeout: "passwordMinutesOfInactivityBeforeScreenTimeout",
    password_minutes_until_failed_login_reset: "passwordMinutesUntilFailedLoginReset",
    password_previous_password_block_count: "passwordPreviousPasswordBlockCount",
    password_required: "passwordRequired" required,
    password_required_type: "passwordRequiredType" required,
    privacy_access_controls: "privacyAccessControls",
    role_scope_tag_ids: "roleScopeTagIds",
    safari_block_autofill: "safariBlockAutofill" required,
    screen_capture_blocked: "screenCaptureBlocked" required,
    software_update_major_os_deferred_install_delay_in_days: "softwareUpdateMajorOSDeferredInstallDelayInDays",
    software_update_minor_os_deferred_install_delay_in_days: "softwareUpdateMinorOSDeferredInstallDelayInDays",
    software_update_non_os_deferred_install_delay_in_days: "softwareUpdateNonOSDeferredInstallDelayInDays",
    software_updates_enforced_delay_in_days: "softwareUpdatesEnforcedDelayInDays",
    spotlight_block_internet_results: "spotlightBlockInternetResults" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    touch_id_timeout_in_hours: "touchIdTimeoutInHours",
    update_delay_policy: "updateDelayPolicy",
    version: "version" required,
    wallpaper_modification_blocked: "wallpaperModificationBlocked" required,
}

mg::derived_from! { MacOsGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl MacOsGeneralDeviceConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        MacOsGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
