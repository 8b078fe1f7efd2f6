// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthAttestationState`, a complex type.
    DeviceHealthAttestationState "microsoft.graph.deviceHealthAttestationState" "complex";
    /// `attestationIdentityKey`: String
    attestation_identity_key "attestationIdentityKey": String,
    /// `bitLockerStatus`: String
    bit_locker_status "bitLockerStatus": String,
    /// `bootAppSecurityVersion`: String
    boot_app_security_version "bootAppSecurityVersion": String,
    /// `bootDebugging`: String
    boot_debugging "bootDebugging": String,
    /// `bootManagerSecurityVersion`: String
    boot_manager_security_version "bootManagerSecurityVersion": String,
    /// `bootManagerVersion`: String
    boot_manager_version "bootManagerVersion": String,
    /// `bootRevisionListInfo`: String
    boot_revision_list_info "bootRevisionListInfo": String,
    /// `codeIntegrity`: String
    code_integrity "codeIntegrity": String,
    /// `codeIntegrityCheckVersion`: String
    code_integrity_check_version "codeIntegrityCheckVersion": String,
    /// `codeIntegrityPolicy`: String
    code_integrity_policy "codeIntegrityPolicy": String,
    /// `contentNamespaceUrl`: String
    content_namespace_url "contentNamespaceUrl": String,
    /// `contentVersion`: String
    content_version "contentVersion": String,
    /// `dataExcutionPolicy`: String
    data_excution_policy "dataExcutionPolicy": String,
    /// `deviceHealthAttestationStatus`: String
    device_health_attestation_status "deviceHealthAttestationStatus": String,
    /// `earlyLaunchAntiMalwareDriverProtection`: String
    early_launch_anti_malware_driver_protection "earlyLaunchAntiMalwareDriverProtection": String,
    /// `firmwareProtection`: firmwareProtectionType, not null
    firmware_protection "firmwareProtection" "r": mg::Open<super::FirmwareProtectionType>,
    /// `healthAttestationSupportedStatus`: String
    health_attestation_supported_status "healthAttestationSupportedStatus": String,
    /// `healthStatusMismatchInfo`: String
    health_status_mismatch_info "healthStatusMismatchInfo": String,
    /// `issuedDateTime`: DateTimeOffset, not null
    issued_date_time "issuedDateTime" "r": mg::DateTimeOffset,
    /// `lastUpdateDateTime`: String
    last_update_date_time "lastUpdateDateTime": String,
    /// `memoryAccessProtection`: azureAttestationSettingStatus, not null
    memory_access_protection "memoryAccessProtection" "r": mg::Open<super::AzureAttestationSettingStatus>,
    /// `memoryIntegrityProtection`: azureAttestationSettingStatus, not null
    memory_integrity_protection "memoryIntegrityProtection" "r": mg::Open<super::AzureAttestationSettingStatus>,
    /// `operatingSystemKernelDebugging`: String
    operating_system_kernel_debugging "operatingSystemKernelDebugging": String,
    /// `operatingSystemRevListInfo`: String
    operating_system_rev_list_info "operatingSystemRevListInfo": String,
    /// `pcr0`: String
    pcr0 "pcr0": String,
    /// `pcrHashAlgorithm`: String
    pcr_hash_algorithm "pcrHashAlgorithm": String,
    /// `resetCount`: Int64, not null
    reset_count "resetCount" "r": i64,
    /// `restartCount`: Int64, not null
    restart_count "restartCount" "r": i64,
    /// `safeMode`: String
    safe_mode "safeMode": String,
    /// `secureBoot`: String
    secure_boot "secureBoot": String,
    /// `secureBootConfigurationPolicyFingerPrint`: String
    secure_boot_configuration_policy_finger_print "secureBootConfigurationPolicyFingerPrint": String,
    /// `securedCorePC`: azureAttestationSettingStatus, not null
    secured_core_pc "securedCorePC" "r": mg::Open<super::AzureAttestationSettingStatus>,
    /// `systemManagementMode`: systemManagementModeLevel, not null
    system_management_mode "systemManagementMode" "r": mg::Open<super::SystemManagementModeLevel>,
    /// `testSigning`: String
    test_signing "testSigning": String,
    /// `tpmVersion`: String
    tpm_version "tpmVersion": String,
    /// `virtualSecureMode`: String
    virtual_secure_mode "virtualSecureMode": String,
    /// `virtualizationBasedSecurity`: azureAttestationSettingStatus, not null
    virtualization_based_security "virtualizationBasedSecurity" "r": mg::Open<super::AzureAttestationSettingStatus>,
    /// `windowsPE`: String
    windows_pe "windowsPE": String,
}
