// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidDeviceOwnerCompliancePolicy`][reference], derived from
/// [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy).
///
/// Requests: [`AndroidDeviceOwnerCompliancePolicyCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_android_device_owner_compliance_policy()
/// ```
///
/// Operations: `assign`, `schedule_actions_for_rules`, `get_devices_scheduled_to_retire`,
/// `get_noncompliant_devices_to_retire`, `has_payload_links`,
/// `refresh_device_compliance_report_summarization`, `set_scheduled_retire_state`,
/// `validate_compliance_script`.
///
/// [`AndroidDeviceOwnerCompliancePolicyCollection`]: crate::requests::android_device_owner_compliance_policy::AndroidDeviceOwnerCompliancePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androiddeviceownercompliancepolicy?view=graph-rest-beta
pub struct AndroidDeviceOwnerCompliancePolicy {
    /// `advancedThreatProtectionRequiredSecurityLevel`.
    pub advanced_threat_protection_required_security_level: mg::Field<
        mg::Open<super::DeviceThreatProtectionLevel>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceThreatProtectionEnabled`.
    pub device_threat_protection_enabled: mg::Field<bool>,
    /// `deviceThreatProtectionRequiredSecurityLevel`.
    pub device_threat_protection_required_security_level: mg::Field<
        mg::Open<super::DeviceThreatProtectionLevel>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `minAndroidSecurityPatchLevel`.
    pub min_android_security_patch_level: mg::Field<String>,
    /// `osMaximumVersion`.
    pub os_maximum_version: mg::Field<String>,
    /// `osMinimumVersion`.
    pub os_minimum_version: mg::Field<String>,
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
    /// `passwordMinutesOfInactivityBeforeLock`.
    pub password_minutes_of_inactivity_before_lock: mg::Field<i32>,
    /// `passwordPreviousPasswordCountToBlock`.
    pub password_previous_password_count_to_block: mg::Field<i32>,
    /// `passwordRequired`.
    pub password_required: mg::Field<bool>,
    /// `passwordRequiredType`.
    pub password_required_type: mg::Field<
        mg::Open<super::AndroidDeviceOwnerRequiredPasswordType>,
    >,
    /// `requireNoPendingSystemUpdates`.
    pub require_no_pending_system_updates: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `securityBlockJailbrokenDevices`. Never null.
    pub security_block_jailbroken_devices: mg::Field<bool>,
    /// `securityRequireIntuneAppIntegrity`.
    pub security_require_intune_app_integrity: mg::Field<bool>,
    /// `securityRequireSafetyNetAttestationBasicIntegrity`.
    pub security_require_safety_net_attestation_basic_integrity: mg::Field<bool>,
    /// `securityRequireSafetyNetAttestationCertifiedDevice`.
    pub security_require_safety_net_attestation_certified_device: mg::Field<bool>,
    /// `securityRequiredAndroidSafetyNetEvaluationType`.
    pub security_required_android_safety_net_evaluation_type: mg::Field<
        mg::Open<super::AndroidSafetyNetEvaluationType>,
    >,
    /// `storageRequireEncryption`.
    pub storage_require_encryption: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerCompliancePolicy: "microsoft.graph.androidDeviceOwnerCompliancePolicy", entity, base super::DeviceCompliancePolicy;
    advanced_threat_protection_required_security_level: "advancedThreatProtectionRequiredSecurityLevel",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_threat_protection_enabled: "deviceThreatProtectionEnabled",
    device_threat_protection_required_security_level: "deviceThreatProtectionRequiredSecurityLevel",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    min_android_security_patch_level: "minAndroidSecurityPatchLevel",
    os_maximum_version: "osMaximumVersion",
    os_minimum_version: "osMinimumVersion",
    password_expiration_days: "passwordExpirationDays",
    password_minimum_length: "passwordMinimumLength",
    password_minimum_letter_characters: "passwordMinimumLetterCharacters",
    password_minimum_lower_case_characters: "passwordMinimumLowerCaseCharacters",
    password_minimum_non_letter_characters: "passwordMinimumNonLetterCharacters",
    password_minimum_numeric_characters: "passwordMinimumNumericCharacters",
    password_minimum_symbol_characters: "passwordMinimumSymbolCharacters",
    password_minimum_upper_case_characters: "passwordMinimumUpperCaseCharacters",
    password_minutes_of_inactivity_before_lock: "passwordMinutesOfInactivityBeforeLock",
    password_previous_password_count_to_block: "passwordPreviousPasswordCountToBlock",
    password_required: "passwordRequired",
    password_required_type: "passwordRequiredType",
    require_no_pending_system_updates: "requireNoPendingSystemUpdates",
    role_scope_tag_ids: "roleScopeTagIds",
    security_block_jailbroken_devices: "securityBlockJailbrokenDevices" required,
    security_require_intune_app_integrity: "securityRequireIntuneAppIntegrity",
    security_require_safety_net_attestation_basic_integrity: "securityRequireSafetyNetAttestationBasicIntegrity",
    security_require_safety_net_attestation_certified_device: "securityRequireSafetyNetAttestationCertifiedDevice",
    security_required_android_safety_net_evaluation_type: "securityRequiredAndroidSafetyNetEvaluationType",
    storage_require_encryption: "storageRequireEncryption",
    version: "version" required,
}

mg::derived_from! { AndroidDeviceOwnerCompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl AndroidDeviceOwnerCompliancePolicy {
    /// `assignments`: many
    /// [`DeviceCompliancePolicyAssignment`](super::DeviceCompliancePolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceComplianceDeviceOverview`](super::DeviceComplianceDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceComplianceDeviceStatus`](super::DeviceComplianceDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many
    /// [`DeviceComplianceScheduledActionForRule`](super::DeviceComplianceScheduledActionForRule).
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: [`DeviceComplianceUserOverview`](super::DeviceComplianceUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many [`DeviceComplianceUserStatus`](super::DeviceComplianceUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidDeviceOwnerCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
