// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidForWorkCompliancePolicy`][reference], derived from
/// [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy).
///
/// Requests: [`AndroidForWorkCompliancePolicyCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_android_for_work_compliance_policy()
/// ```
///
/// Operations: `assign`, `schedule_actions_for_rules`, `get_devices_scheduled_to_retire`,
/// `get_noncompliant_devices_to_retire`, `has_payload_links`,
/// `refresh_device_compliance_report_summarization`, `set_scheduled_retire_state`,
/// `validate_compliance_script`.
///
/// [`AndroidForWorkCompliancePolicyCollection`]: crate::requests::android_for_work_compliance_policy::AndroidForWorkCompliancePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidforworkcompliancepolicy?view=graph-rest-beta
pub struct AndroidForWorkCompliancePolicy {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceThreatProtectionEnabled`. Never null.
    pub device_threat_protection_enabled: mg::Field<bool>,
    /// `deviceThreatProtectionRequiredSecurityLevel`. Never null.
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
    /// `passwordMinutesOfInactivityBeforeLock`.
    pub password_minutes_of_inactivity_before_lock: mg::Field<i32>,
    /// `passwordPreviousPasswordBlockCount`.
    pub password_previous_password_block_count: mg::Field<i32>,
    /// `passwordRequired`. Never null.
    pub password_required: mg::Field<bool>,
    /// `passwordRequiredType`. Never null.
    pub password_required_type: mg::Field<mg::Open<super::AndroidRequiredPasswordType>>,
    /// `passwordSignInFailureCountBeforeFactoryReset`.
    pub password_sign_in_failure_count_before_factory_reset: mg::Field<i32>,
    /// `requiredPasswordComplexity`. Never null.
    pub required_password_complexity: mg::Field<
        mg::Open<super::AndroidRequiredPasswordComplexity>,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `securityBlockJailbrokenDevices`. Never null.
    pub security_block_jailbroken_devices: mg::Field<bool>,
    /// `securityDisableUsbDebugging`. Never null.
    pub security_disable_usb_debugging: mg::Field<bool>,
    /// `securityPreventInstallAppsFromUnknownSources`. Never null.
    pub security_prevent_install_apps_from_unknown_sources: mg::Field<bool>,
    /// `securityRequireCompanyPortalAppIntegrity`. Never null.
    pub security_require_company_portal_app_integrity: mg::Field<bool>,
    /// `securityRequireGooglePlayServices`. Never null.
    pub security_require_google_play_services: mg::Field<bool>,
    /// `securityRequireSafetyNetAttestationBasicIntegrity`. Never null.
    pub security_require_safety_net_attestation_basic_integrity: mg::Field<bool>,
    /// `securityRequireSafetyNetAttestationCertifiedDevice`. Never null.
    pub security_require_safety_net_attestation_certified_device: mg::Field<bool>,
    /// `securityRequireUpToDateSecurityProviders`. Never null.
    pub security_require_up_to_date_security_providers: mg::Field<bool>,
    /// `securityRequireVerifyApps`. Never null.
    pub security_require_verify_apps: mg::Field<bool>,
    /// `securityRequiredAndroidSafetyNetEvaluationType`. Never null.
    pub security_required_android_safety_net_evaluation_type: mg::Field<
        mg::Open<super::AndroidSafetyNetEvaluationType>,
    >,
    /// `storageRequireEncryption`. Never null.
    pub storage_require_encryption: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `workProfileInactiveBeforeScreenLockInMinutes`.
    pub work_profile_inactive_before_screen_lock_in_minutes: mg::Field<i32>,
    /// `workProfilePasswordExpirationInDays`.
    pub work_profile_password_expiration_in_days: mg::Field<i32>,
    /// `workProfilePasswordMinimumLength`.
    pub work_profile_password_minimum_length: mg::Field<i32>,
    /// `workProfilePasswordRequiredType`. Never null.
    pub work_profile_password_required_type: mg::Field<
        mg::Open<super::AndroidForWorkRequiredPasswordType>,
    >,
    /// `workProfilePreviousPasswordBlockCount`.
    pub work_profile_previous_password_block_count: mg::Field<i32>,
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
    AndroidForWorkCompliancePolicy: "microsoft.graph.androidForWorkCompliancePolicy", entity, base super::DeviceCompliancePolicy;
    created_date_time: "createdDateTime" required,
    description: "description",
    device_threat_protection_enabled: "deviceThreatProtectionEnabled" required,
    device_threat_protection_required_security_level: "deviceThreatProtectionRequiredSecurityLevel" required,
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    min_android_security_patch_level: "minAndroidSecurityPatchLevel",
    os_maximum_version: "osMaximumVersion",
    os_minimum_version: "osMinimumVersion",
    password_expiration_days: "passwordExpirationDays",
    password_minimum_length: "passwordMinimumLength",
    password_minutes_of_inactivity_before_lock: "passwordMinutesOfInactivityBeforeLock",
    password_previous_password_block_count: "passwordPreviousPasswordBlockCount",
    password_required: "passwordRequired" required,
    password_required_type: "passwordRequiredType" required,
    password_sign_in_failure_count_before_factory_reset: "passwordSignInFailureCountBeforeFactoryReset",
    required_password_complexity: "requiredPasswordComplexity" required,
    role_scope_tag_ids: "roleScopeTagIds",
    security_block_jailbroken_devices: "securityBlockJailbrokenDevices" required,
    security_disable_usb_debugging: "securityDisableUsbDebugging" required,
    security_prevent_install_apps_from_unknown_sources: "securityPreventInstallAppsFromUnknownSources" required,
    security_require_company_portal_app_integrity: "securityRequireCompanyPortalAppIntegrity" required,
    security_require_google_play_services: "securityRequireGooglePlayServices" required,
    security_require_safety_net_attestation_basic_integrity: "securityRequireSafetyNetAttestationBasicIntegrity" required,
    security_require_safety_net_attestation_certified_device: "securityRequireSafetyNetAttestationCertifiedDevice" required,
    security_require_up_to_date_security_providers: "securityRequireUpToDateSecurityProviders" required,
    security_require_verify_apps: "securityRequireVerifyApps" required,
    security_required_android_safety_net_evaluation_type: "securityRequiredAndroidSafetyNetEvaluationType" required,
    storage_require_encryption: "storageRequireEncryption" required,
    version: "version" required,
    work_profile_inactive_before_screen_lock_in_minutes: "workProfileInactiveBeforeScreenLockInMinutes",
    work_profile_password_expiration_in_days: "workProfilePasswordExpirationInDays",
    work_profile_password_minimum_length: "workProfilePasswordMinimumLength",
    work_profile_password_required_type: "workProfilePasswordRequiredType" required,
    work_profile_previous_password_block_count: "workProfilePreviousPasswordBlockCount",
    work_profile_require_password: "workProfileRequirePassword" required,
    work_profile_required_password_complexity: "workProfileRequiredPasswordComplexity" required,
}

mg::derived_from! { AndroidForWorkCompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl AndroidForWorkCompliancePolicy {
    /// `assignments`: many
    /// [`DeviceCompliancePolicyAssignment`](super::DeviceCompliancePolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AndroidForWorkCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        AndroidForWorkCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceComplianceDeviceOverview`](super::DeviceComplianceDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        AndroidForWorkCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceComplianceDeviceStatus`](super::DeviceComplianceDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidForWorkCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many
    /// [`DeviceComplianceScheduledActionForRule`](super::DeviceComplianceScheduledActionForRule).
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        AndroidForWorkCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: [`DeviceComplianceUserOverview`](super::DeviceComplianceUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        AndroidForWorkCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many [`DeviceComplianceUserStatus`](super::DeviceComplianceUserStatus).
    pub const USER_STATUSES: mg::Nav<
        AndroidForWorkCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
