// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidWorkProfileGeneralDeviceConfiguration`][reference], derived
/// from [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`AndroidWorkProfileGeneralDeviceConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_general_device_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`AndroidWorkProfileGeneralDeviceConfigurationCollection`]: crate::requests::android_work_profile_general_device_configuration::AndroidWorkProfileGeneralDeviceConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidworkprofilegeneraldeviceconfiguration?view=graph-rest-beta
pub struct AndroidWorkProfileGeneralDeviceConfiguration {
    /// `allowedGoogleAccountDomains`.
    pub allowed_google_account_domains: mg::Field<Vec<String>>,
    /// `blockUnifiedPasswordForWorkProfile`. Never null.
    pub block_unified_password_for_work_profile: mg::Field<bool>,
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
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `passwordBlockFaceUnlock`. Never null.
    pub password_block_face_unlock: mg::Field<bool>,
    /// `passwordBlockFingerprintUnlock`. Never null.
    pub password_block_fingerprint_unlock: mg::Field<bool>,
    /// `passwordBlockIrisUnlock`. Never null.
    pub password_block_iris_unlock: mg::Field<bool>,
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
    /// `passwordRequiredType`. Never null.
    pub password_required_type: mg::Field<
        mg::Open<super::AndroidWorkProfileRequiredPasswordType>,
    >,
    /// `passwordSignInFailureCountBeforeFactoryReset`.
    pub password_sign_in_failure_count_before_factory_reset: mg::Field<i32>,
    /// `requiredPasswordComplexity`. Never null.
    pub required_password_complexity: mg::Field<
        mg::Open<super::AndroidRequiredPasswordComplexity>,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `securityRequireVerifyApps`. Never null.
    pub security_require_verify_apps: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `vpnAlwaysOnPackageIdentifier`.
    pub vpn_always_on_package_identifier: mg::Field<String>,
    /// `vpnEnableAlwaysOnLockdownMode`. Never null.
    pub vpn_enable_always_on_lockdown_mode: mg::Field<bool>,
    /// `workProfileAccountUse`. Never null.
    pub work_profile_account_use: mg::Field<
        mg::Open<super::AndroidWorkProfileAccountUse>,
    >,
    /// `workProfileAllowAppInstallsFromUnknownSources`. Never null.
    pub work_profile_allow_app_installs_from_unknown_sources: mg::Field<bool>,
    /// `workProfileAllowWidgets`. Never null.
    pub work_profile_allow_widgets: mg::Field<bool>,
    /// `workProfileBlockAddingAccounts`. Never null.
    pub work_profile_block_adding_accounts: mg::Field<bool>,
    /// `workProfileBlockCamera`. Never null.
    pub work_profile_block_camera: mg::Field<bool>,
    /// `workProfileBlockCrossProfileCallerId`. Never null.
    pub work_profile_block_cross_profile_caller_id: mg::Field<bool>,
    /// `workProfileBlockCrossProfileContactsSearch`. Never null.
    pub work_profile_block_cross_profile_contacts_search: mg::Field<bool>,
    /// `workProfileBlockCrossProfileCopyPaste`. Never null.
    pub work_profile_block_cross_profile_copy_paste: mg::Field<bool>,
    /// `workProfileBlockNotificationsWhileDeviceLocked`. Never null.
    pub work_profile_block_notifications_while_device_locked: mg::Field<bool>,
    /// `workProfileBlockPersonalAppInstallsFromUnknownSources`. Never null.
    pub work_profile_block_personal_app_installs_from_unknown_sources: mg::Field<bool>,
    /// `workProfileBlockScreenCapture`. Never null.
    pub work_profile_block_screen_capture: mg::Field<bool>,
    /// `workProfileBluetoothEnableContactSharing`. Never null.
    pub work_profile_bluetooth_enable_contact_sharing: mg::Field<bool>,
    /// `workProfileDataSharingType`. Never null.
    pub work_profile_data_sharing_type: mg::Field<
        mg::Open<super::AndroidWorkProfileCrossProfileDataSharingType>,
    >,
    /// `workProfileDefaultAppPermissionPolicy`. Never null.
    pub work_profile_default_app_permission_policy: mg::Field<
        mg::Open<super::AndroidWorkProfileDefaultAppPermissionPolicyType>,
    >,
    /// `workProfilePasswordBlockFaceUnlock`. Never null.
    pub work_profile_password_block_face_unlock: mg::Field<bool>,
    /// `workProfilePasswordBlockFingerprintUnlock`. Never null.
    pub work_profile_password_block_fingerprint_unlock: mg::Field<bool>,
    /// `workProfilePasswordBlockIrisUnlock`. Never null.
    pub work_profile_password_block_iris_unlock: mg::Field<bool>,
    /// `workProfilePasswordBlockTrustAgents`. Never null.
    pub work_profile_password_block_trust_agents: mg::Field<bool>,
    /// `workProfilePasswordExpirationDays`.
    pub work_profile_password_expiration_days: mg::Field<i32>,
    /// `workProfilePasswordMinLetterCharacters`.
    pub work_profile_password_min_letter_characters: mg::Field<i32>,
    /// `workProfilePasswordMinLowerCaseCharacters`.
    pub work_profile_password_min_lower_case_characters: mg::Field<i32>,
    /// `workProfilePasswordMinNonLetterCharacters`.
    pub work_profile_password_min_non_letter_characters: mg::Field<i32>,
    /// `workProfilePasswordMinNumericCharacters`.
    pub work_profile_password_min_numeric_characters: mg::Field<i32>,
    /// `workProfilePasswordMinSymbolCharacters`.
    pub work_profile_password_min_symbol_characters: mg::Field<i32>,
    /// `workProfilePasswordMinUpperCaseCharacters`.
    pub work_profile_password_min_upper_case_characters: mg::Field<i32>,
    /// `workProfilePasswordMinimumLength`.
    pub work_profile_password_minimum_length: mg::Field<i32>,
    /// `workProfilePasswordMinutesOfInactivityBeforeScreenTimeout`.
    pub work_profile_password_minutes_of_inactivity_before_screen_timeout: mg::Field<
        i32,
    >,
    /// `workProfilePasswordPreviousPasswordBlockCount`.
    pub work_profile_password_previous_password_block_count: mg::Field<i32>,
    /// `workProfilePasswordRequiredType`. Never null.
    pub work_profile_password_required_type: mg::Field<
        mg::Open<super::AndroidWorkProfileRequiredPasswordType>,
    >,
    /// `workProfilePasswordSignInFailureCountBeforeFactoryReset`.
    pub work_profile_password_sign_in_failure_count_before_factory_reset: mg::Field<i32>,
    /// `workProfileRequirePassword`. Never null.
    pub work_profile_require_password: mg::Field<bool>,
    /// `workProfileRequiredPasswordComplexity`. Never null.
    pub work_profile_required_password_complexity: mg::Field<
        mg::Open<super::AndroidRequiredPasswordComplexity>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidWorkProfileGeneralDeviceConfiguration: "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration", entity, base super::DeviceConfiguration;
    allowed_google_account_domains: "allowedGoogleAccountDomains",
    block_unified_password_for_work_profile: "blockUnifiedPasswordForWorkProfile" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    password_block_face_unlock: "passwordBlockFaceUnlock" required,
    password_block_fingerprint_unlock: "passwordBlockFingerprintUnlock" required,
    password_block_iris_unlock: "passwordBlockIrisUnlock" required,
    password_block_trust_agents: "passwordBlockTrustAgents" required,
    password_expiration_days: "passwordExpirationDays",
    password_minimum_length: "passwordMinimumLength",
    password_minutes_of_inactivity_before_screen_timeout: "passwordMinutesOfInactivityBeforeScreenTimeout",
    password_previous_password_block_count: "passwordPreviousPasswordBlockCount",
    password_required_type: "passwordRequiredType" required,
    password_sign_in_failure_count_before_factory_reset: "passwordSignInFailureCountBeforeFactoryReset",
    required_password_complexity: "requiredPasswordComplexity" required,
    role_scope_tag_ids: "roleScopeTagIds",
    security_require_verify_apps: "securityRequireVerifyApps" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
    vpn_always_on_package_identifier: "vpnAlwaysOnPackageIdentifier",
    vpn_enable_always_on_lockdown_mode: "vpnEnableAlwaysOnLockdownMode" required,
    work_profile_account_use: "workProfileAccountUse" required,
    work_profile_allow_app_installs_from_unknown_sources: "workProfileAllowAppInstallsFromUnknownSources" required,
    work_profile_allow_widgets: "workProfileAllowWidgets" required,
    work_profile_block_adding_accounts: "workProfileBlockAddingAccounts" required,
    work_profile_block_camera: "workProfileBlockCamera" required,
    work_profile_block_cross_profile_caller_id: "workProfileBlockCrossProfileCallerId" required,
    work_profile_block_cross_profile_contacts_search: "workProfileBlockCrossProfileContactsSearch" required,
    work_profile_block_cross_profile_copy_paste: "workProfileBlockCrossProfileCopyPaste" required,
    work_profile_block_notifications_while_device_locked: "workProfileBlockNotificationsWhileDeviceLocked" required,
    work_profile_block_personal_app_installs_from_unknown_sources: "workProfileBlockPersonalAppInstallsFromUnknownSources" required,
    work_profile_block_screen_capture: "workProfileBlockScreenCapture" required,
    work_profile_bluetooth_enable_contact_sharing: "workProfileBluetoothEnableContactSharing" required,
    work_profile_data_sharing_type: "workProfileDataSharingType" required,
    work_profile_default_app_permission_policy: "workProfileDefaultAppPermissionPolicy" required,
    work_profile_password_block_face_unlock: "workProfilePasswordBlockFaceUnlock" required,
    work_profile_password_block_fingerprint_unlock: "workProfilePasswordBlockFingerprintUnlock" required,
    work_profile_password_block_iris_unlock: "workProfilePasswordBlockIrisUnlock" required,
    work_profile_password_block_trust_agents: "workProfilePasswordBlockTrustAgents" required,
    work_profile_password_expiration_days: "workProfilePasswordExpirationDays",
    work_profile_password_min_letter_characters: "workProfilePasswordMinLetterCharacters",
    work_profile_password_min_lower_case_characters: "workProfilePasswordMinLowerCaseCharacters",
    work_profile_password_min_non_letter_characters: "workProfilePasswordMinNonLetterCharacters",
    work_profile_password_min_numeric_characters: "workProfilePasswordMinNumericCharacters",
    work_profile_password_min_symbol_characters: "workProfilePasswordMinSymbolCharacters",
    work_profile_password_min_upper_case_characters: "workProfilePasswordMinUpperCaseCharacters",
    work_profile_password_minimum_length: "workProfilePasswordMinimumLength",
    work_profile_password_minutes_of_inactivity_before_screen_timeout: "workProfilePasswordMinutesOfInactivityBeforeScreenTimeout",
    work_profile_password_previous_password_block_count: "workProfilePasswordPreviousPasswordBlockCount",
    work_profile_password_required_type: "workProfilePasswordRequiredType" required,
    work_profile_password_sign_in_failure_count_before_factory_reset: "workProfilePasswordSignInFailureCountBeforeFactoryReset",
    work_profile_require_password: "workProfileRequirePassword" required,
    work_profile_required_password_complexity: "workProfileRequiredPasswordComplexity" required,
}

mg::derived_from! { AndroidWorkProfileGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidWorkProfileGeneralDeviceConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidWorkProfileGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidWorkProfileGeneralDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidWorkProfileGeneralDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidWorkProfileGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidWorkProfileGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidWorkProfileGeneralDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidWorkProfileGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
