// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10CompliancePolicy`][reference], derived from
/// [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy).
///
/// Requests: [`Windows10CompliancePolicyCollection`], for example
/// `graph.device_management().device_compliance_policies().cast_to_windows10_compliance_policy()`.
///
/// Operations: `assign`, `schedule_actions_for_rules`, `get_devices_scheduled_to_retire`,
/// `get_noncompliant_devices_to_retire`, `has_payload_links`,
/// `refresh_device_compliance_report_summarization`, `set_scheduled_retire_state`,
/// `validate_compliance_script`.
///
/// [`Windows10CompliancePolicyCollection`]: crate::requests::windows10_compliance_policy::Windows10CompliancePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10compliancepolicy?view=graph-rest-beta
pub struct Windows10CompliancePolicy {
    /// `activeFirewallRequired`. Never null.
    pub active_firewall_required: mg::Field<bool>,
    /// `antiSpywareRequired`. Never null.
    pub anti_spyware_required: mg::Field<bool>,
    /// `antivirusRequired`. Never null.
    pub antivirus_required: mg::Field<bool>,
    /// `bitLockerEnabled`. Never null.
    pub bit_locker_enabled: mg::Field<bool>,
    /// `codeIntegrityEnabled`. Never null.
    pub code_integrity_enabled: mg::Field<bool>,
    /// `configurationManagerComplianceRequired`. Never null.
    pub configuration_manager_compliance_required: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defenderEnabled`. Never null.
    pub defender_enabled: mg::Field<bool>,
    /// `defenderVersion`.
    pub defender_version: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceCompliancePolicyScript`.
    pub device_compliance_policy_script: mg::Field<
        mg::Boxed<super::DeviceCompliancePolicyScript>,
    >,
    /// `deviceThreatProtectionEnabled`. Never null.
    pub device_threat_protection_enabled: mg::Field<bool>,
    /// `deviceThreatProtectionRequiredSecurityLevel`. Never null.
    pub device_threat_protection_required_security_level: mg::Field<
        mg::Open<super::DeviceThreatProtectionLevel>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `earlyLaunchAntiMalwareDriverEnabled`. Never null.
    pub early_launch_anti_malware_driver_enabled: mg::Field<bool>,
    /// `firmwareProtectionEnabled`. Never null.
    pub firmware_protection_enabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `kernelDmaProtectionEnabled`. Never null.
    pub kernel_dma_protection_enabled: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `memoryIntegrityEnabled`. Never null.
    pub memory_integrity_enabled: mg::Field<bool>,
    /// `mobileOsMaximumVersion`.
    pub mobile_os_maximum_version: mg::Field<String>,
    /// `mobileOsMinimumVersion`.
    pub mobile_os_minimum_version: mg::Field<String>,
    /// `osMaximumVersion`.
    pub os_maximum_version: mg::Field<String>,
    /// `osMinimumVersion`.
    pub os_minimum_version: mg::Field<String>,
    /// `passwordBlockSimple`. Never null.
    pub password_block_simple: mg::Field<bool>,
    /// `passwordExpirationDays`.
    pub password_expiration_days: mg::Field<i32>,
    /// `passwordMinimumCharacterSetCount`.
    pub password_minimum_character_set_count: mg::Field<i32>,
    /// `passwordMinimumLength`.
    pub password_minimum_length: mg::Field<i32>,
    /// `passwordMinutesOfInactivityBeforeLock`.
    pub password_minutes_of_inactivity_before_lock: mg::Field<i32>,
    /// `passwordPreviousPasswordBlockCount`.
    pub password_previous_password_block_count: mg::Field<i32>,
    /// `passwordRequired`. Never null.
    pub password_required: mg::Field<bool>,
    /// `passwordRequiredToUnlockFromIdle`. Never null.
    pub password_required_to_unlock_from_idle: mg::Field<bool>,
    /// `passwordRequiredType`. Never null.
    pub password_required_type: mg::Field<mg::Open<super::RequiredPasswordType>>,
    /// `requireHealthyDeviceReport`. Never null.
    pub require_healthy_device_report: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `rtpEnabled`. Never null.
    pub rtp_enabled: mg::Field<bool>,
    /// `secureBootEnabled`. Never null.
    pub secure_boot_enabled: mg::Field<bool>,
    /// `signatureOutOfDate`. Never null.
    pub signature_out_of_date: mg::Field<bool>,
    /// `storageRequireEncryption`. Never null.
    pub storage_require_encryption: mg::Field<bool>,
    /// `tpmRequired`. Never null.
    pub tpm_required: mg::Field<bool>,
    /// `validOperatingSystemBuildRanges`.
    pub valid_operating_system_build_ranges: mg::Field<
        Vec<super::OperatingSystemVersionRange>,
    >,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `virtualizationBasedSecurityEnabled`. Never null.
    pub virtualization_based_security_enabled: mg::Field<bool>,
    /// `wslDistributions`.
    pub wsl_distributions: mg::Field<Vec<super::WslDistributionConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10CompliancePolicy: "microsoft.graph.windows10CompliancePolicy", entity, base super::DeviceCompliancePolicy;
    active_firewall_required: "activeFirewallRequired" required,
    anti_spyware_required: "antiSpywareRequired" required,
    antivirus_required: "antivirusRequired" required,
    bit_locker_enabled: "bitLockerEnabled" required,
    code_integrity_enabled: "codeIntegrityEnabled" required,
    configuration_manager_compliance_required: "configurationManagerComplianceRequired" required,
    created_date_time: "createdDateTime" required,
    defender_enabled: "defenderEnabled" required,
    defender_version: "defenderVersion",
    description: "description",
    device_compliance_policy_script: "deviceCompliancePolicyScript",
    device_threat_protection_enabled: "deviceThreatProtectionEnabled" required,
    device_threat_protection_required_security_level: "deviceThreatProtectionRequiredSecurityLevel" required,
    display_name: "displayName" required,
    early_launch_anti_malware_driver_enabled: "earlyLaunchAntiMalwareDriverEnabled" required,
    firmware_protection_enabled: "firmwareProtectionEnabled" required,
    id: "id" key required,
    kernel_dma_protection_enabled: "kernelDmaProtectionEnabled" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    memory_integrity_enabled: "memoryIntegrityEnabled" required,
    mobile_os_maximum_version: "mobileOsMaximumVersion",
    mobile_os_minimum_version: "mobileOsMinimumVersion",
    os_maximum_version: "osMaximumVersion",
    os_minimum_version: "osMinimumVersion",
    password_block_simple: "passwordBlockSimple" required,
    password_expiration_days: "passwordExpirationDays",
    password_minimum_character_set_count: "passwordMinimumCharacterSetCount",
    password_minimum_length: "passwordMinimumLength",
    password_minutes_of_inactivity_before_lock: "passwordMinutesOfInactivityBeforeLock",
    password_previous_password_block_count: "passwordPreviousPasswordBlockCount",
    password_required: "passwordRequired" required,
    password_required_to_unlock_from_idle: "passwordRequiredToUnlockFromIdle" required,
    password_required_type: "passwordRequiredType" required,
    require_healthy_device_report: "requireHealthyDeviceReport" required,
    role_scope_tag_ids: "roleScopeTagIds",
    rtp_enabled: "rtpEnabled" required,
    secure_boot_enabled: "secureBootEnabled" required,
    signature_out_of_date: "signatureOutOfDate" required,
    storage_require_encryption: "storageRequireEncryption" required,
    tpm_required: "tpmRequired" required,
    valid_operating_system_build_ranges: "validOperatingSystemBuildRanges",
    version: "version" required,
    virtualization_based_security_enabled: "virtualizationBasedSecurityEnabled" required,
    wsl_distributions: "wslDistributions",
}

mg::derived_from! { Windows10CompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl Windows10CompliancePolicy {
    /// `assignments`: many
    /// [`DeviceCompliancePolicyAssignment`](super::DeviceCompliancePolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        Windows10CompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10CompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceComplianceDeviceOverview`](super::DeviceComplianceDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10CompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceComplianceDeviceStatus`](super::DeviceComplianceDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10CompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many
    /// [`DeviceComplianceScheduledActionForRule`](super::DeviceComplianceScheduledActionForRule).
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        Windows10CompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: [`DeviceComplianceUserOverview`](super::DeviceComplianceUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10CompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many [`DeviceComplianceUserStatus`](super::DeviceComplianceUserStatus).
    pub const USER_STATUSES: mg::Nav<
        Windows10CompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
