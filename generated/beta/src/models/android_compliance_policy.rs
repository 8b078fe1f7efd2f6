// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidCompliancePolicy`, an entity type derived from `microsoft.graph.deviceCompliancePolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidcompliancepolicy?view=graph-rest-beta>
    AndroidCompliancePolicy "microsoft.graph.androidCompliancePolicy" "entity" : super::DeviceCompliancePolicy;
    /// `advancedThreatProtectionRequiredSecurityLevel`: deviceThreatProtectionLevel, not null
    advanced_threat_protection_required_security_level "advancedThreatProtectionRequiredSecurityLevel" "r": mg::Open<super::DeviceThreatProtectionLevel>,
    /// `conditionStatementId`: String
    condition_statement_id "conditionStatementId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceThreatProtectionEnabled`: Boolean, not null
    device_threat_protection_enabled "deviceThreatProtectionEnabled" "r": bool,
    /// `deviceThreatProtectionRequiredSecurityLevel`: deviceThreatProtectionLevel, not null
    device_threat_protection_required_security_level "deviceThreatProtectionRequiredSecurityLevel" "r": mg::Open<super::DeviceThreatProtectionLevel>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `minAndroidSecurityPatchLevel`: String
    min_android_security_patch_level "minAndroidSecurityPatchLevel": String,
    /// `osMaximumVersion`: String
    os_maximum_version "osMaximumVersion": String,
    /// `osMinimumVersion`: String
    os_minimum_version "osMinimumVersion": String,
    /// `passwordExpirationDays`: Int32
    password_expiration_days "passwordExpirationDays": i32,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordMinutesOfInactivityBeforeLock`: Int32
    password_minutes_of_inactivity_before_lock "passwordMinutesOfInactivityBeforeLock": i32,
    /// `passwordPreviousPasswordBlockCount`: Int32
    password_previous_password_block_count "passwordPreviousPasswordBlockCount": i32,
    /// `passwordRequired`: Boolean, not null
    password_required "passwordRequired" "r": bool,
    /// `passwordRequiredType`: androidRequiredPasswordType, not null
    password_required_type "passwordRequiredType" "r": mg::Open<super::AndroidRequiredPasswordType>,
    /// `passwordSignInFailureCountBeforeFactoryReset`: Int32
    password_sign_in_failure_count_before_factory_reset "passwordSignInFailureCountBeforeFactoryReset": i32,
    /// `requiredPasswordComplexity`: androidRequiredPasswordComplexity, not null
    required_password_complexity "requiredPasswordComplexity" "r": mg::Open<super::AndroidRequiredPasswordComplexity>,
    /// `restrictedApps`: Collection(appListItem)
    restricted_apps "restrictedApps": Vec<super::AppListItem>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `securityBlockDeviceAdministratorManagedDevices`: Boolean, not null
    security_block_device_administrator_managed_devices "securityBlockDeviceAdministratorManagedDevices" "r": bool,
    /// `securityBlockJailbrokenDevices`: Boolean, not null
    security_block_jailbroken_devices "securityBlockJailbrokenDevices" "r": bool,
    /// `securityDisableUsbDebugging`: Boolean, not null
    security_disable_usb_debugging "securityDisableUsbDebugging" "r": bool,
    /// `securityPreventInstallAppsFromUnknownSources`: Boolean, not null
    security_prevent_install_apps_from_unknown_sources "securityPreventInstallAppsFromUnknownSources" "r": bool,
    /// `securityRequireCompanyPortalAppIntegrity`: Boolean, not null
    security_require_company_portal_app_integrity "securityRequireCompanyPortalAppIntegrity" "r": bool,
    /// `securityRequireGooglePlayServices`: Boolean, not null
    security_require_google_play_services "securityRequireGooglePlayServices" "r": bool,
    /// `securityRequireSafetyNetAttestationBasicIntegrity`: Boolean, not null
    security_require_safety_net_attestation_basic_integrity "securityRequireSafetyNetAttestationBasicIntegrity" "r": bool,
    /// `securityRequireSafetyNetAttestationCertifiedDevice`: Boolean, not null
    security_require_safety_net_attestation_certified_device "securityRequireSafetyNetAttestationCertifiedDevice" "r": bool,
    /// `securityRequireUpToDateSecurityProviders`: Boolean, not null
    security_require_up_to_date_security_providers "securityRequireUpToDateSecurityProviders" "r": bool,
    /// `securityRequireVerifyApps`: Boolean, not null
    security_require_verify_apps "securityRequireVerifyApps" "r": bool,
    /// `storageRequireEncryption`: Boolean, not null
    storage_require_encryption "storageRequireEncryption" "r": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { AndroidCompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl AndroidCompliancePolicy {
    /// `assignments`: many `deviceCompliancePolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceComplianceDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceComplianceDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many `deviceComplianceScheduledActionForRule`, contained
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        AndroidCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: `deviceComplianceUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceComplianceUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
