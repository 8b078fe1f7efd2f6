// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10CompliancePolicy`, an entity type derived from `microsoft.graph.deviceCompliancePolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10compliancepolicy?view=graph-rest-beta>
    Windows10CompliancePolicy "microsoft.graph.windows10CompliancePolicy" "entity" : super::DeviceCompliancePolicy;
    /// `activeFirewallRequired`: Boolean, not null
    active_firewall_required "activeFirewallRequired" "r": bool,
    /// `antiSpywareRequired`: Boolean, not null
    anti_spyware_required "antiSpywareRequired" "r": bool,
    /// `antivirusRequired`: Boolean, not null
    antivirus_required "antivirusRequired" "r": bool,
    /// `bitLockerEnabled`: Boolean, not null
    bit_locker_enabled "bitLockerEnabled" "r": bool,
    /// `codeIntegrityEnabled`: Boolean, not null
    code_integrity_enabled "codeIntegrityEnabled" "r": bool,
    /// `configurationManagerComplianceRequired`: Boolean, not null
    configuration_manager_compliance_required "configurationManagerComplianceRequired" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `defenderEnabled`: Boolean, not null
    defender_enabled "defenderEnabled" "r": bool,
    /// `defenderVersion`: String
    defender_version "defenderVersion": String,
    /// `description`: String
    description "description": String,
    /// `deviceCompliancePolicyScript`: deviceCompliancePolicyScript
    device_compliance_policy_script "deviceCompliancePolicyScript": mg::Boxed<super::DeviceCompliancePolicyScript>,
    /// `deviceThreatProtectionEnabled`: Boolean, not null
    device_threat_protection_enabled "deviceThreatProtectionEnabled" "r": bool,
    /// `deviceThreatProtectionRequiredSecurityLevel`: deviceThreatProtectionLevel, not null
    device_threat_protection_required_security_level "deviceThreatProtectionRequiredSecurityLevel" "r": mg::Open<super::DeviceThreatProtectionLevel>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `earlyLaunchAntiMalwareDriverEnabled`: Boolean, not null
    early_launch_anti_malware_driver_enabled "earlyLaunchAntiMalwareDriverEnabled" "r": bool,
    /// `firmwareProtectionEnabled`: Boolean, not null
    firmware_protection_enabled "firmwareProtectionEnabled" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `kernelDmaProtectionEnabled`: Boolean, not null
    kernel_dma_protection_enabled "kernelDmaProtectionEnabled" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `memoryIntegrityEnabled`: Boolean, not null
    memory_integrity_enabled "memoryIntegrityEnabled" "r": bool,
    /// `mobileOsMaximumVersion`: String
    mobile_os_maximum_version "mobileOsMaximumVersion": String,
    /// `mobileOsMinimumVersion`: String
    mobile_os_minimum_version "mobileOsMinimumVersion": String,
    /// `osMaximumVersion`: String
    os_maximum_version "osMaximumVersion": String,
    /// `osMinimumVersion`: String
    os_minimum_version "osMinimumVersion": String,
    /// `passwordBlockSimple`: Boolean, not null
    password_block_simple "passwordBlockSimple" "r": bool,
    /// `passwordExpirationDays`: Int32
    password_expiration_days "passwordExpirationDays": i32,
    /// `passwordMinimumCharacterSetCount`: Int32
    password_minimum_character_set_count "passwordMinimumCharacterSetCount": i32,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordMinutesOfInactivityBeforeLock`: Int32
    password_minutes_of_inactivity_before_lock "passwordMinutesOfInactivityBeforeLock": i32,
    /// `passwordPreviousPasswordBlockCount`: Int32
    password_previous_password_block_count "passwordPreviousPasswordBlockCount": i32,
    /// `passwordRequired`: Boolean, not null
    password_required "passwordRequired" "r": bool,
    /// `passwordRequiredToUnlockFromIdle`: Boolean, not null
    password_required_to_unlock_from_idle "passwordRequiredToUnlockFromIdle" "r": bool,
    /// `passwordRequiredType`: requiredPasswordType, not null
    password_required_type "passwordRequiredType" "r": mg::Open<super::RequiredPasswordType>,
    /// `requireHealthyDeviceReport`: Boolean, not null
    require_healthy_device_report "requireHealthyDeviceReport" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `rtpEnabled`: Boolean, not null
    rtp_enabled "rtpEnabled" "r": bool,
    /// `secureBootEnabled`: Boolean, not null
    secure_boot_enabled "secureBootEnabled" "r": bool,
    /// `signatureOutOfDate`: Boolean, not null
    signature_out_of_date "signatureOutOfDate" "r": bool,
    /// `storageRequireEncryption`: Boolean, not null
    storage_require_encryption "storageRequireEncryption" "r": bool,
    /// `tpmRequired`: Boolean, not null
    tpm_required "tpmRequired" "r": bool,
    /// `validOperatingSystemBuildRanges`: Collection(operatingSystemVersionRange)
    valid_operating_system_build_ranges "validOperatingSystemBuildRanges": Vec<super::OperatingSystemVersionRange>,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `virtualizationBasedSecurityEnabled`: Boolean, not null
    virtualization_based_security_enabled "virtualizationBasedSecurityEnabled" "r": bool,
    /// `wslDistributions`: Collection(wslDistributionConfiguration)
    wsl_distributions "wslDistributions": Vec<super::WslDistributionConfiguration>,
}

mg::derived_from! { Windows10CompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl Windows10CompliancePolicy {
    /// `assignments`: many `deviceCompliancePolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10CompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10CompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceComplianceDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10CompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceComplianceDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10CompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many `deviceComplianceScheduledActionForRule`, contained
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        Windows10CompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: `deviceComplianceUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10CompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceComplianceUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        Windows10CompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
