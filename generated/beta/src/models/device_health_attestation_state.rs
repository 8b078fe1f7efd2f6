// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceHealthAttestationState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthattestationstate?view=graph-rest-beta
pub struct DeviceHealthAttestationState {
    /// `attestationIdentityKey`.
    pub attestation_identity_key: mg::Field<String>,
    /// `bitLockerStatus`.
    pub bit_locker_status: mg::Field<String>,
    /// `bootAppSecurityVersion`.
    pub boot_app_security_version: mg::Field<String>,
    /// `bootDebugging`.
    pub boot_debugging: mg::Field<String>,
    /// `bootManagerSecurityVersion`.
    pub boot_manager_security_version: mg::Field<String>,
    /// `bootManagerVersion`.
    pub boot_manager_version: mg::Field<String>,
    /// `bootRevisionListInfo`.
    pub boot_revision_list_info: mg::Field<String>,
    /// `codeIntegrity`.
    pub code_integrity: mg::Field<String>,
    /// `codeIntegrityCheckVersion`.
    pub code_integrity_check_version: mg::Field<String>,
    /// `codeIntegrityPolicy`.
    pub code_integrity_policy: mg::Field<String>,
    /// `contentNamespaceUrl`.
    pub content_namespace_url: mg::Field<String>,
    /// `contentVersion`.
    pub content_version: mg::Field<String>,
    /// `dataExcutionPolicy`.
    pub data_excution_policy: mg::Field<String>,
    /// `deviceHealthAttestationStatus`.
    pub device_health_attestation_status: mg::Field<String>,
    /// `earlyLaunchAntiMalwareDriverProtection`.
    pub early_launch_anti_malware_driver_protection: mg::Field<String>,
    /// `firmwareProtection`. Never null.
    pub firmware_protection: mg::Field<mg::Open<super::FirmwareProtectionType>>,
    /// `healthAttestationSupportedStatus`.
    pub health_attestation_supported_status: mg::Field<String>,
    /// `healthStatusMismatchInfo`.
    pub health_status_mismatch_info: mg::Field<String>,
    /// `issuedDateTime`. Never null.
    pub issued_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastUpdateDateTime`.
    pub last_update_date_time: mg::Field<String>,
    /// `memoryAccessProtection`. Never null.
    pub memory_access_protection: mg::Field<
        mg::Open<super::AzureAttestationSettingStatus>,
    >,
    /// `memoryIntegrityProtection`. Never null.
    pub memory_integrity_protection: mg::Field<
        mg::Open<super::AzureAttestationSettingStatus>,
    >,
    /// `operatingSystemKernelDebugging`.
    pub operating_system_kernel_debugging: mg::Field<String>,
    /// `operatingSystemRevListInfo`.
    pub operating_system_rev_list_info: mg::Field<String>,
    /// `pcr0`.
    pub pcr0: mg::Field<String>,
    /// `pcrHashAlgorithm`.
    pub pcr_hash_algorithm: mg::Field<String>,
    /// `resetCount`. Never null.
    pub reset_count: mg::Field<i64>,
    /// `restartCount`. Never null.
    pub restart_count: mg::Field<i64>,
    /// `safeMode`.
    pub safe_mode: mg::Field<String>,
    /// `secureBoot`.
    pub secure_boot: mg::Field<String>,
    /// `secureBootConfigurationPolicyFingerPrint`.
    pub secure_boot_configuration_policy_finger_print: mg::Field<String>,
    /// `securedCorePC`. Never null.
    pub secured_core_pc: mg::Field<mg::Open<super::AzureAttestationSettingStatus>>,
    /// `systemManagementMode`. Never null.
    pub system_management_mode: mg::Field<mg::Open<super::SystemManagementModeLevel>>,
    /// `testSigning`.
    pub test_signing: mg::Field<String>,
    /// `tpmVersion`.
    pub tpm_version: mg::Field<String>,
    /// `virtualSecureMode`.
    pub virtual_secure_mode: mg::Field<String>,
    /// `virtualizationBasedSecurity`. Never null.
    pub virtualization_based_security: mg::Field<
        mg::Open<super::AzureAttestationSettingStatus>,
    >,
    /// `windowsPE`.
    pub windows_pe: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthAttestationState: "microsoft.graph.deviceHealthAttestationState", complex;
    attestation_identity_key: "attestationIdentityKey",
    bit_locker_status: "bitLockerStatus",
    boot_app_security_version: "bootAppSecurityVersion",
    boot_debugging: "bootDebugging",
    boot_manager_security_version: "bootManagerSecurityVersion",
    boot_manager_version: "bootManagerVersion",
    boot_revision_list_info: "bootRevisionListInfo",
    code_integrity: "codeIntegrity",
    code_integrity_check_version: "codeIntegrityCheckVersion",
    code_integrity_policy: "codeIntegrityPolicy",
    content_namespace_url: "contentNamespaceUrl",
    content_version: "contentVersion",
    data_excution_policy: "dataExcutionPolicy",
    device_health_attestation_status: "deviceHealthAttestationStatus",
    early_launch_anti_malware_driver_protection: "earlyLaunchAntiMalwareDriverProtection",
    firmware_protection: "firmwareProtection" required,
    health_attestation_supported_status: "healthAttestationSupportedStatus",
    health_status_mismatch_info: "healthStatusMismatchInfo",
    issued_date_time: "issuedDateTime" required,
    last_update_date_time: "lastUpdateDateTime",
    memory_access_protection: "memoryAccessProtection" required,
    memory_integrity_protection: "memoryIntegrityProtection" required,
    operating_system_kernel_debugging: "operatingSystemKernelDebugging",
    operating_system_rev_list_info: "operatingSystemRevListInfo",
    pcr0: "pcr0",
    pcr_hash_algorithm: "pcrHashAlgorithm",
    reset_count: "resetCount" required,
    restart_count: "restartCount" required,
    safe_mode: "safeMode",
    secure_boot: "secureBoot",
    secure_boot_configuration_policy_finger_print: "secureBootConfigurationPolicyFingerPrint",
    secured_core_pc: "securedCorePC" required,
    system_management_mode: "systemManagementMode" required,
    test_signing: "testSigning",
    tpm_version: "tpmVersion",
    virtual_secure_mode: "virtualSecureMode",
    virtualization_based_security: "virtualizationBasedSecurity" required,
    windows_pe: "windowsPE",
}
