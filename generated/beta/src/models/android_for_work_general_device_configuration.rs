// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidForWorkGeneralDeviceConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidforworkgeneraldeviceconfiguration?view=graph-rest-beta>
    AndroidForWorkGeneralDeviceConfiguration "microsoft.graph.androidForWorkGeneralDeviceConfiguration" "entity" : super::DeviceConfiguration;
    /// `allowedGoogleAccountDomains`: Collection(String)
    allowed_google_account_domains "allowedGoogleAccountDomains": Vec<String>,
    /// `blockUnifiedPasswordForWorkProfile`: Boolean, not null
    block_unified_password_for_work_profile "blockUnifiedPasswordForWorkProfile" "r": bool,
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
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `passwordBlockFaceUnlock`: Boolean, not null
    password_block_face_unlock "passwordBlockFaceUnlock" "r": bool,
    /// `passwordBlockFingerprintUnlock`: Boolean, not null
    password_block_fingerprint_unlock "passwordBlockFingerprintUnlock" "r": bool,
    /// `passwordBlockIrisUnlock`: Boolean, not null
    password_block_iris_unlock "passwordBlockIrisUnlock" "r": bool,
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
    /// `passwordRequiredType`: androidForWorkRequiredPasswordType, not null
    password_required_type "passwordRequiredType" "r": mg::Open<super::AndroidForWorkRequiredPasswordType>,
    /// `passwordSignInFailureCountBeforeFactoryReset`: Int32
    password_sign_in_failure_count_before_factory_reset "passwordSignInFailureCountBeforeFactoryReset": i32,
    /// `requiredPasswordComplexity`: androidRequiredPasswordComplexity, not null
    required_password_complexity "requiredPasswordComplexity" "r": mg::Open<super::AndroidRequiredPasswordComplexity>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `securityRequireVerifyApps`: Boolean, not null
    security_require_verify_apps "securityRequireVerifyApps" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `vpnAlwaysOnPackageIdentifier`: String
    vpn_always_on_package_identifier "vpnAlwaysOnPackageIdentifier": String,
    /// `vpnEnableAlwaysOnLockdownMode`: Boolean, not null
    vpn_enable_always_on_lockdown_mode "vpnEnableAlwaysOnLockdownMode" "r": bool,
    /// `workProfileAccountUse`: androidWorkProfileAccountUse, not null
    work_profile_account_use "workProfileAccountUse" "r": mg::Open<super::AndroidWorkProfileAccountUse>,
    /// `workProfileAllowWidgets`: Boolean, not null
    work_profile_allow_widgets "workProfileAllowWidgets" "r": bool,
    /// `workProfileBlockAddingAccounts`: Boolean, not null
    work_profile_block_adding_accounts "workProfileBlockAddingAccounts" "r": bool,
    /// `workProfileBlockCamera`: Boolean, not null
    work_profile_block_camera "workProfileBlockCamera" "r": bool,
    /// `workProfileBlockCrossProfileCallerId`: Boolean, not null
    work_profile_block_cross_profile_caller_id "workProfileBlockCrossProfileCallerId" "r": bool,
    /// `workProfileBlockCrossProfileContactsSearch`: Boolean, not null
    work_profile_block_cross_profile_contacts_search "workProfileBlockCrossProfileContactsSearch" "r": bool,
    /// `workProfileBlockCrossProfileCopyPaste`: Boolean, not null
    work_profile_block_cross_profile_copy_paste "workProfileBlockCrossProfileCopyPaste" "r": bool,
    /// `workProfileBlockNotificationsWhileDeviceLocked`: Boolean, not null
    work_profile_block_notifications_while_device_locked "workProfileBlockNotificationsWhileDeviceLocked" "r": bool,
    /// `workProfileBlockPersonalAppInstallsFromUnknownSources`: Boolean, not null
    work_profile_block_personal_app_installs_from_unknown_sources "workProfileBlockPersonalAppInstallsFromUnknownSources" "r": bool,
    /// `workProfileBlockScreenCapture`: Boolean, not null
    work_profile_block_screen_capture "workProfileBlockScreenCapture" "r": bool,
    /// `workProfileBluetoothEnableContactSharing`: Boolean, not null
    work_profile_bluetooth_enable_contact_sharing "workProfileBluetoothEnableContactSharing" "r": bool,
    /// `workProfileDataSharingType`: androidForWorkCrossProfileDataSharingType, not null
    work_profile_data_sharing_type "workProfileDataSharingType" "r": mg::Open<super::AndroidForWorkCrossProfileDataSharingType>,
    /// `workProfileDefaultAppPermissionPolicy`: androidForWorkDefaultAppPermissionPolicyType, not null
    work_profile_default_app_permission_policy "workProfileDefaultAppPermissionPolicy" "r": mg::Open<super::AndroidForWorkDefaultAppPermissionPolicyType>,
    /// `workProfilePasswordBlockFaceUnlock`: Boolean, not null
    work_profile_password_block_face_unlock "workProfilePasswordBlockFaceUnlock" "r": bool,
    /// `workProfilePasswordBlockFingerprintUnlock`: Boolean, not null
    work_profile_password_block_fingerprint_unlock "workProfilePasswordBlockFingerprintUnlock" "r": bool,
    /// `workProfilePasswordBlockIrisUnlock`: Boolean, not null
    work_profile_password_block_iris_unlock "workProfilePasswordBlockIrisUnlock" "r": bool,
    /// `workProfilePasswordBlockTrustAgents`: Boolean, not null
    work_profile_password_block_trust_agents "workProfilePasswordBlockTrustAgents" "r": bool,
    /// `workProfilePasswordExpirationDays`: Int32
    work_profile_password_expiration_days "workProfilePasswordExpirationDays": i32,
    /// `workProfilePasswordMinLetterCharacters`: Int32
    work_profile_password_min_letter_characters "workProfilePasswordMinLetterCharacters": i32,
    /// `workProfilePasswordMinLowerCaseCharacters`: Int32
    work_profile_password_min_lower_case_characters "workProfilePasswordMinLowerCaseCharacters": i32,
    /// `workProfilePasswordMinNonLetterCharacters`: Int32
    work_profile_password_min_non_letter_characters "workProfilePasswordMinNonLetterCharacters": i32,
    /// `workProfilePasswordMinNumericCharacters`: Int32
    work_profile_password_min_numeric_characters "workProfilePasswordMinNumericCharacters": i32,
    /// `workProfilePasswordMinSymbolCharacters`: Int32
    work_profile_password_min_symbol_characters "workProfilePasswordMinSymbolCharacters": i32,
    /// `workProfilePasswordMinUpperCaseCharacters`: Int32
    work_profile_password_min_upper_case_characters "workProfilePasswordMinUpperCaseCharacters": i32,
    /// `workProfilePasswordMinimumLength`: Int32
    work_profile_password_minimum_length "workProfilePasswordMinimumLength": i32,
    /// `workProfilePasswordMinutesOfInactivityBeforeScreenTimeout`: Int32
    work_profile_password_minutes_of_inactivity_before_screen_timeout "workProfilePasswordMinutesOfInactivityBeforeScreenTimeout": i32,
    /// `workProfilePasswordPreviousPasswordBlockCount`: Int32
    work_profile_password_previous_password_block_count "workProfilePasswordPreviousPasswordBlockCount": i32,
    /// `workProfilePasswordRequiredType`: androidForWorkRequiredPasswordType, not null
    work_profile_password_required_type "workProfilePasswordRequiredType" "r": mg::Open<super::AndroidForWorkRequiredPasswordType>,
    /// `workProfilePasswordSignInFailureCountBeforeFactoryReset`: Int32
    work_profile_password_sign_in_failure_count_before_factory_reset "workProfilePasswordSignInFailureCountBeforeFactoryReset": i32,
    /// `workProfileRequirePassword`: Boolean, not null
    work_profile_require_password "workProfileRequirePassword" "r": bool,
    /// `workProfileRequiredPasswordComplexity`: androidRequiredPasswordComplexity, not null
    work_profile_required_password_complexity "workProfileRequiredPasswordComplexity" "r": mg::Open<super::AndroidRequiredPasswordComplexity>,
}

mg::derived_from! { AndroidForWorkGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity }

impl AndroidForWorkGeneralDeviceConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidForWorkGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidForWorkGeneralDeviceConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidForWorkGeneralDeviceConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidForWorkGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        AndroidForWorkGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidForWorkGeneralDeviceConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidForWorkGeneralDeviceConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
