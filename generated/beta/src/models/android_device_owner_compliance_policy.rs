// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerCompliancePolicy`, an entity type derived from `microsoft.graph.deviceCompliancePolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androiddeviceownercompliancepolicy?view=graph-rest-beta>
    AndroidDeviceOwnerCompliancePolicy "microsoft.graph.androidDeviceOwnerCompliancePolicy" "entity" : super::DeviceCompliancePolicy;
    /// `advancedThreatProtectionRequiredSecurityLevel`: deviceThreatProtectionLevel
    advanced_threat_protection_required_security_level "advancedThreatProtectionRequiredSecurityLevel": mg::Open<super::DeviceThreatProtectionLevel>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceThreatProtectionEnabled`: Boolean
    device_threat_protection_enabled "deviceThreatProtectionEnabled": bool,
    /// `deviceThreatProtectionRequiredSecurityLevel`: deviceThreatProtectionLevel
    device_threat_protection_required_security_level "deviceThreatProtectionRequiredSecurityLevel": mg::Open<super::DeviceThreatProtectionLevel>,
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
    /// `passwordMinutesOfInactivityBeforeLock`: Int32
    password_minutes_of_inactivity_before_lock "passwordMinutesOfInactivityBeforeLock": i32,
    /// `passwordPreviousPasswordCountToBlock`: Int32
    password_previous_password_count_to_block "passwordPreviousPasswordCountToBlock": i32,
    /// `passwordRequired`: Boolean
    password_required "passwordRequired": bool,
    /// `passwordRequiredType`: androidDeviceOwnerRequiredPasswordType
    password_required_type "passwordRequiredType": mg::Open<super::AndroidDeviceOwnerRequiredPasswordType>,
    /// `requireNoPendingSystemUpdates`: Boolean
    require_no_pending_system_updates "requireNoPendingSystemUpdates": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `securityBlockJailbrokenDevices`: Boolean, not null
    security_block_jailbroken_devices "securityBlockJailbrokenDevices" "r": bool,
    /// `securityRequireIntuneAppIntegrity`: Boolean
    security_require_intune_app_integrity "securityRequireIntuneAppIntegrity": bool,
    /// `securityRequireSafetyNetAttestationBasicIntegrity`: Boolean
    security_require_safety_net_attestation_basic_integrity "securityRequireSafetyNetAttestationBasicIntegrity": bool,
    /// `securityRequireSafetyNetAttestationCertifiedDevice`: Boolean
    security_require_safety_net_attestation_certified_device "securityRequireSafetyNetAttestationCertifiedDevice": bool,
    /// `securityRequiredAndroidSafetyNetEvaluationType`: androidSafetyNetEvaluationType
    security_required_android_safety_net_evaluation_type "securityRequiredAndroidSafetyNetEvaluationType": mg::Open<super::AndroidSafetyNetEvaluationType>,
    /// `storageRequireEncryption`: Boolean
    storage_require_encryption "storageRequireEncryption": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { AndroidDeviceOwnerCompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl AndroidDeviceOwnerCompliancePolicy {
    /// `assignments`: many `deviceCompliancePolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceComplianceDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceComplianceDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many `deviceComplianceScheduledActionForRule`, contained
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: `deviceComplianceUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceComplianceUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
