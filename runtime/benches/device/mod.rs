//! `managedDevice` and what it consists of, as of the beta metadata of August 2026, by hand: benchmarks of this crate cannot
//! use the generated one, which stands on it.

use std::collections::HashMap;

use msgraph_core::{
    Boxed, DateTimeOffset, Extra, Field, Model, Open,
    model::{Enumeration, TypeInfo},
};

macro_rules! structure {
    ($name:ident $odata:literal { $($field:ident $wire:literal: $type:ty,)* }) => {
        pub struct $name {
            $(pub $field: Field<$type>,)*
            pub extra: Extra,
            #[doc(hidden)]
            pub __non_exhaustive: (),
        }
        msgraph_core::model! { $name: $odata, entity; $($field: $wire),* }
    };
}

macro_rules! members {
    ($name:ident $odata:literal { $($variant:ident $member:literal $value:literal,)* }) => {
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($variant,)*
        }
        msgraph_core::enumeration! { $name: $odata; $($variant: $member = $value),* }
    };
}

structure!(ManagedDevice "microsoft.graph.managedDevice" {
    aad_registered "aadRegistered": bool,
    activation_lock_bypass_code "activationLockBypassCode": String,
    android_security_patch_level "androidSecurityPatchLevel": String,
    autopilot_enrolled "autopilotEnrolled": bool,
    azure_ad_device_id "azureADDeviceId": String,
    azure_ad_registered "azureADRegistered": bool,
    azure_active_directory_device_id "azureActiveDirectoryDeviceId": String,
    bootstrap_token_escrowed "bootstrapTokenEscrowed": bool,
    chassis_type "chassisType": Open<ChassisType>,
    chrome_os_device_info "chromeOSDeviceInfo": Vec<ChromeOSDeviceProperty>,
    cloud_pc_remote_action_results "cloudPcRemoteActionResults": Vec<CloudPcRemoteActionResult>,
    compliance_grace_period_expiration_date_time "complianceGracePeriodExpirationDateTime": DateTimeOffset,
    compliance_state "complianceState": Open<ComplianceState>,
    configuration_manager_client_enabled_features "configurationManagerClientEnabledFeatures": Boxed<ConfigurationManagerClientEnabledFeatures>,
    configuration_manager_client_health_state "configurationManagerClientHealthState": Boxed<ConfigurationManagerClientHealthState>,
    configuration_manager_client_information "configurationManagerClientInformation": Boxed<ConfigurationManagerClientInformation>,
    device_action_results "deviceActionResults": Vec<DeviceActionResult>,
    device_category_display_name "deviceCategoryDisplayName": String,
    device_enrollment_type "deviceEnrollmentType": Open<DeviceEnrollmentType>,
    device_firmware_configuration_interface_managed "deviceFirmwareConfigurationInterfaceManaged": bool,
    device_health_attestation_state "deviceHealthAttestationState": Boxed<DeviceHealthAttestationState>,
    device_name "deviceName": String,
    device_registration_state "deviceRegistrationState": Open<DeviceRegistrationState>,
    device_type "deviceType": Open<DeviceType>,
    eas_activated "easActivated": bool,
    eas_activation_date_time "easActivationDateTime": DateTimeOffset,
    eas_device_id "easDeviceId": String,
    email_address "emailAddress": String,
    enrolled_by_user_principal_name "enrolledByUserPrincipalName": String,
    enrolled_date_time "enrolledDateTime": DateTimeOffset,
    enrollment_profile_name "enrollmentProfileName": String,
    ethernet_mac_address "ethernetMacAddress": String,
    exchange_access_state "exchangeAccessState": Open<DeviceManagementExchangeAccessState>,
    exchange_access_state_reason "exchangeAccessStateReason": Open<DeviceManagementExchangeAccessStateReason>,
    exchange_last_successful_sync_date_time "exchangeLastSuccessfulSyncDateTime": DateTimeOffset,
    free_storage_space_in_bytes "freeStorageSpaceInBytes": i64,
    hardware_information "hardwareInformation": Boxed<HardwareInformation>,
    iccid "iccid": String,
    id "id": String,
    imei "imei": String,
    is_encrypted "isEncrypted": bool,
    is_supervised "isSupervised": bool,
    jail_broken "jailBroken": String,
    join_type "joinType": Open<JoinType>,
    last_sync_date_time "lastSyncDateTime": DateTimeOffset,
    lost_mode_state "lostModeState": Open<LostModeState>,
    managed_device_name "managedDeviceName": String,
    managed_device_owner_type "managedDeviceOwnerType": Open<ManagedDeviceOwnerType>,
    management_agent "managementAgent": Open<ManagementAgentType>,
    management_certificate_expiration_date "managementCertificateExpirationDate": DateTimeOffset,
    management_features "managementFeatures": Open<ManagedDeviceManagementFeatures>,
    management_state "managementState": Open<ManagementState>,
    manufacturer "manufacturer": String,
    meid "meid": String,
    model "model": String,
    notes "notes": String,
    operating_system "operatingSystem": String,
    os_version "osVersion": String,
    owner_type "ownerType": Open<OwnerType>,
    partner_reported_threat_state "partnerReportedThreatState": Open<ManagedDevicePartnerReportedHealthState>,
    phone_number "phoneNumber": String,
    physical_memory_in_bytes "physicalMemoryInBytes": i64,
    prefer_mdm_over_group_policy_applied_date_time "preferMdmOverGroupPolicyAppliedDateTime": DateTimeOffset,
    processor_architecture "processorArchitecture": Open<ManagedDeviceArchitecture>,
    remote_assistance_session_error_details "remoteAssistanceSessionErrorDetails": String,
    remote_assistance_session_url "remoteAssistanceSessionUrl": String,
    require_user_enrollment_approval "requireUserEnrollmentApproval": bool,
    retire_after_date_time "retireAfterDateTime": DateTimeOffset,
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    security_patch_level "securityPatchLevel": String,
    serial_number "serialNumber": String,
    sku_family "skuFamily": String,
    sku_number "skuNumber": i32,
    specification_version "specificationVersion": String,
    subscriber_carrier "subscriberCarrier": String,
    total_storage_space_in_bytes "totalStorageSpaceInBytes": i64,
    udid "udid": String,
    user_display_name "userDisplayName": String,
    user_id "userId": String,
    user_principal_name "userPrincipalName": String,
    users_logged_on "usersLoggedOn": Vec<LoggedOnUser>,
    wi_fi_mac_address "wiFiMacAddress": String,
    windows_active_malware_count "windowsActiveMalwareCount": i32,
    windows_remediated_malware_count "windowsRemediatedMalwareCount": i32,
});

structure!(ChromeOSDeviceProperty "microsoft.graph.chromeOSDeviceProperty" {
    name "name": String,
    updatable "updatable": bool,
    value "value": String,
    value_type "valueType": String,
});

structure!(CloudPcRemoteActionResult "microsoft.graph.cloudPcRemoteActionResult" {
    action_name "actionName": String,
    action_state "actionState": Open<ActionState>,
    cloud_pc_id "cloudPcId": String,
    last_updated_date_time "lastUpdatedDateTime": DateTimeOffset,
    managed_device_id "managedDeviceId": String,
    start_date_time "startDateTime": DateTimeOffset,
    status_detail "statusDetail": Boxed<CloudPcStatusDetail>,
    status_details "statusDetails": Boxed<CloudPcStatusDetails>,
});

structure!(ConfigurationManagerClientEnabledFeatures "microsoft.graph.configurationManagerClientEnabledFeatures" {
    compliance_policy "compliancePolicy": bool,
    device_configuration "deviceConfiguration": bool,
    endpoint_protection "endpointProtection": bool,
    inventory "inventory": bool,
    modern_apps "modernApps": bool,
    office_apps "officeApps": bool,
    resource_access "resourceAccess": bool,
    windows_update_for_business "windowsUpdateForBusiness": bool,
});

structure!(ConfigurationManagerClientHealthState "microsoft.graph.configurationManagerClientHealthState" {
    error_code "errorCode": i32,
    last_sync_date_time "lastSyncDateTime": DateTimeOffset,
    state "state": Open<ConfigurationManagerClientState>,
});

structure!(ConfigurationManagerClientInformation "microsoft.graph.configurationManagerClientInformation" {
    client_identifier "clientIdentifier": String,
    client_version "clientVersion": String,
    is_blocked "isBlocked": bool,
});

structure!(DeviceActionResult "microsoft.graph.deviceActionResult" {
    action_name "actionName": String,
    action_state "actionState": Open<ActionState>,
    last_updated_date_time "lastUpdatedDateTime": DateTimeOffset,
    start_date_time "startDateTime": DateTimeOffset,
});

structure!(DeviceHealthAttestationState "microsoft.graph.deviceHealthAttestationState" {
    attestation_identity_key "attestationIdentityKey": String,
    bit_locker_status "bitLockerStatus": String,
    boot_app_security_version "bootAppSecurityVersion": String,
    boot_debugging "bootDebugging": String,
    boot_manager_security_version "bootManagerSecurityVersion": String,
    boot_manager_version "bootManagerVersion": String,
    boot_revision_list_info "bootRevisionListInfo": String,
    code_integrity "codeIntegrity": String,
    code_integrity_check_version "codeIntegrityCheckVersion": String,
    code_integrity_policy "codeIntegrityPolicy": String,
    content_namespace_url "contentNamespaceUrl": String,
    content_version "contentVersion": String,
    data_excution_policy "dataExcutionPolicy": String,
    device_health_attestation_status "deviceHealthAttestationStatus": String,
    early_launch_anti_malware_driver_protection "earlyLaunchAntiMalwareDriverProtection": String,
    firmware_protection "firmwareProtection": Open<FirmwareProtectionType>,
    health_attestation_supported_status "healthAttestationSupportedStatus": String,
    health_status_mismatch_info "healthStatusMismatchInfo": String,
    issued_date_time "issuedDateTime": DateTimeOffset,
    last_update_date_time "lastUpdateDateTime": String,
    memory_access_protection "memoryAccessProtection": Open<AzureAttestationSettingStatus>,
    memory_integrity_protection "memoryIntegrityProtection": Open<AzureAttestationSettingStatus>,
    operating_system_kernel_debugging "operatingSystemKernelDebugging": String,
    operating_system_rev_list_info "operatingSystemRevListInfo": String,
    pcr0 "pcr0": String,
    pcr_hash_algorithm "pcrHashAlgorithm": String,
    reset_count "resetCount": i64,
    restart_count "restartCount": i64,
    safe_mode "safeMode": String,
    secure_boot "secureBoot": String,
    secure_boot_configuration_policy_finger_print "secureBootConfigurationPolicyFingerPrint": String,
    secured_core_pc "securedCorePC": Open<AzureAttestationSettingStatus>,
    system_management_mode "systemManagementMode": Open<SystemManagementModeLevel>,
    test_signing "testSigning": String,
    tpm_version "tpmVersion": String,
    virtual_secure_mode "virtualSecureMode": String,
    virtualization_based_security "virtualizationBasedSecurity": Open<AzureAttestationSettingStatus>,
    windows_pe "windowsPE": String,
});

structure!(HardwareInformation "microsoft.graph.hardwareInformation" {
    battery_charge_cycles "batteryChargeCycles": i32,
    battery_health_percentage "batteryHealthPercentage": i32,
    battery_level_percentage "batteryLevelPercentage": f64,
    battery_serial_number "batterySerialNumber": String,
    cellular_technology "cellularTechnology": String,
    device_full_qualified_domain_name "deviceFullQualifiedDomainName": String,
    device_guard_local_system_authority_credential_guard_state "deviceGuardLocalSystemAuthorityCredentialGuardState": Open<DeviceGuardLocalSystemAuthorityCredentialGuardState>,
    device_guard_virtualization_based_security_hardware_requirement_state "deviceGuardVirtualizationBasedSecurityHardwareRequirementState": Open<DeviceGuardVirtualizationBasedSecurityHardwareRequirementState>,
    device_guard_virtualization_based_security_state "deviceGuardVirtualizationBasedSecurityState": Open<DeviceGuardVirtualizationBasedSecurityState>,
    device_licensing_last_error_code "deviceLicensingLastErrorCode": i32,
    device_licensing_last_error_description "deviceLicensingLastErrorDescription": String,
    device_licensing_status "deviceLicensingStatus": Open<DeviceLicensingStatus>,
    esim_identifier "esimIdentifier": String,
    free_storage_space "freeStorageSpace": i64,
    imei "imei": String,
    ip_address_v4 "ipAddressV4": String,
    is_encrypted "isEncrypted": bool,
    is_shared_device "isSharedDevice": bool,
    is_supervised "isSupervised": bool,
    manufacturer "manufacturer": String,
    meid "meid": String,
    model "model": String,
    operating_system_edition "operatingSystemEdition": String,
    operating_system_language "operatingSystemLanguage": String,
    operating_system_product_type "operatingSystemProductType": i32,
    os_build_number "osBuildNumber": String,
    phone_number "phoneNumber": String,
    product_name "productName": String,
    resident_users_count "residentUsersCount": i32,
    serial_number "serialNumber": String,
    shared_device_cached_users "sharedDeviceCachedUsers": Vec<SharedAppleDeviceUser>,
    subnet_address "subnetAddress": String,
    subscriber_carrier "subscriberCarrier": String,
    system_management_bios_version "systemManagementBIOSVersion": String,
    total_storage_space "totalStorageSpace": i64,
    tpm_manufacturer "tpmManufacturer": String,
    tpm_specification_version "tpmSpecificationVersion": String,
    tpm_version "tpmVersion": String,
    wifi_mac "wifiMac": String,
    wired_i_pv4_addresses "wiredIPv4Addresses": Vec<String>,
});

structure!(LoggedOnUser "microsoft.graph.loggedOnUser" {
    last_log_on_date_time "lastLogOnDateTime": DateTimeOffset,
    user_id "userId": String,
});

structure!(CloudPcStatusDetail "microsoft.graph.cloudPcStatusDetail" {
    additional_information "additionalInformation": Vec<KeyValuePair>,
    code "code": String,
    message "message": String,
});

structure!(CloudPcStatusDetails "microsoft.graph.cloudPcStatusDetails" {
    additional_information "additionalInformation": Vec<KeyValuePair>,
    code "code": String,
    message "message": String,
});

structure!(SharedAppleDeviceUser "microsoft.graph.sharedAppleDeviceUser" {
    data_quota "dataQuota": i64,
    data_to_sync "dataToSync": bool,
    data_used "dataUsed": i64,
    user_principal_name "userPrincipalName": String,
});

structure!(KeyValuePair "microsoft.graph.keyValuePair" {
    name "name": String,
    value "value": String,
});

members!(ChassisType "microsoft.graph.chassisType" {
    Unknown "unknown" 0,
    Desktop "desktop" 1,
    Laptop "laptop" 2,
    WorksWorkstation "worksWorkstation" 3,
    EnterpriseServer "enterpriseServer" 4,
    Phone "phone" 100,
    Tablet "tablet" 101,
    MobileOther "mobileOther" 102,
    MobileUnknown "mobileUnknown" 103,
});

members!(ComplianceState "microsoft.graph.complianceState" {
    Unknown "unknown" 0,
    Compliant "compliant" 1,
    Noncompliant "noncompliant" 2,
    Conflict "conflict" 3,
    Error "error" 4,
    InGracePeriod "inGracePeriod" 254,
    ConfigManager "configManager" 255,
});

members!(DeviceEnrollmentType "microsoft.graph.deviceEnrollmentType" {
    Unknown "unknown" 0,
    UserEnrollment "userEnrollment" 1,
    DeviceEnrollmentManager "deviceEnrollmentManager" 2,
    AppleBulkWithUser "appleBulkWithUser" 3,
    AppleBulkWithoutUser "appleBulkWithoutUser" 4,
    WindowsAzureADJoin "windowsAzureADJoin" 5,
    WindowsBulkUserless "windowsBulkUserless" 6,
    WindowsAutoEnrollment "windowsAutoEnrollment" 7,
    WindowsBulkAzureDomainJoin "windowsBulkAzureDomainJoin" 8,
    WindowsCoManagement "windowsCoManagement" 9,
    WindowsAzureADJoinUsingDeviceAuth "windowsAzureADJoinUsingDeviceAuth" 10,
    AppleUserEnrollment "appleUserEnrollment" 11,
    AppleUserEnrollmentWithServiceAccount "appleUserEnrollmentWithServiceAccount" 12,
    AzureAdJoinUsingAzureVmExtension "azureAdJoinUsingAzureVmExtension" 14,
    AndroidEnterpriseDedicatedDevice "androidEnterpriseDedicatedDevice" 15,
    AndroidEnterpriseFullyManaged "androidEnterpriseFullyManaged" 16,
    AndroidEnterpriseCorporateWorkProfile "androidEnterpriseCorporateWorkProfile" 17,
    AndroidAOSPUserOwnedDeviceEnrollment "androidAOSPUserOwnedDeviceEnrollment" 18,
    AndroidAOSPUserlessDeviceEnrollment "androidAOSPUserlessDeviceEnrollment" 19,
    AppleAccountDrivenUserEnrollment "appleAccountDrivenUserEnrollment" 20,
    UnknownFutureValue "unknownFutureValue" 26,
});

members!(DeviceRegistrationState "microsoft.graph.deviceRegistrationState" {
    NotRegistered "notRegistered" 0,
    Registered "registered" 2,
    Revoked "revoked" 3,
    KeyConflict "keyConflict" 4,
    ApprovalPending "approvalPending" 5,
    CertificateReset "certificateReset" 6,
    NotRegisteredPendingEnrollment "notRegisteredPendingEnrollment" 7,
    Unknown "unknown" 8,
});

members!(DeviceType "microsoft.graph.deviceType" {
    Desktop "desktop" 0,
    WindowsRT "windowsRT" 1,
    WinMO6 "winMO6" 2,
    Nokia "nokia" 3,
    WindowsPhone "windowsPhone" 4,
    Mac "mac" 5,
    WinCE "winCE" 6,
    WinEmbedded "winEmbedded" 7,
    IPhone "iPhone" 8,
    IPad "iPad" 9,
    IPod "iPod" 10,
    Android "android" 11,
    ISocConsumer "iSocConsumer" 12,
    Unix "unix" 13,
    MacMDM "macMDM" 14,
    HoloLens "holoLens" 15,
    SurfaceHub "surfaceHub" 16,
    AndroidForWork "androidForWork" 17,
    AndroidEnterprise "androidEnterprise" 18,
    Windows10x "windows10x" 19,
    AndroidnGMS "androidnGMS" 20,
    ChromeOS "chromeOS" 21,
    Linux "linux" 22,
    VisionOS "visionOS" 23,
    TvOS "tvOS" 24,
    Blackberry "blackberry" 100,
    Palm "palm" 101,
    Unknown "unknown" 255,
    CloudPC "cloudPC" 257,
});

members!(DeviceManagementExchangeAccessState "microsoft.graph.deviceManagementExchangeAccessState" {
    None "none" 0,
    Unknown "unknown" 1,
    Allowed "allowed" 2,
    Blocked "blocked" 3,
    Quarantined "quarantined" 4,
});

members!(DeviceManagementExchangeAccessStateReason "microsoft.graph.deviceManagementExchangeAccessStateReason" {
    None "none" 0,
    Unknown "unknown" 1,
    ExchangeGlobalRule "exchangeGlobalRule" 2,
    ExchangeIndividualRule "exchangeIndividualRule" 3,
    ExchangeDeviceRule "exchangeDeviceRule" 4,
    ExchangeUpgrade "exchangeUpgrade" 5,
    ExchangeMailboxPolicy "exchangeMailboxPolicy" 6,
    Other "other" 7,
    Compliant "compliant" 8,
    NotCompliant "notCompliant" 9,
    NotEnrolled "notEnrolled" 10,
    UnknownLocation "unknownLocation" 12,
    MfaRequired "mfaRequired" 13,
    AzureADBlockDueToAccessPolicy "azureADBlockDueToAccessPolicy" 14,
    CompromisedPassword "compromisedPassword" 15,
    DeviceNotKnownWithManagedApp "deviceNotKnownWithManagedApp" 16,
});

members!(JoinType "microsoft.graph.joinType" {
    Unknown "unknown" 0,
    AzureADJoined "azureADJoined" 1,
    AzureADRegistered "azureADRegistered" 2,
    HybridAzureADJoined "hybridAzureADJoined" 3,
});

members!(LostModeState "microsoft.graph.lostModeState" {
    Disabled "disabled" 0,
    Enabled "enabled" 1,
});

members!(ManagedDeviceOwnerType "microsoft.graph.managedDeviceOwnerType" {
    Unknown "unknown" 0,
    Company "company" 1,
    Personal "personal" 2,
    UnknownFutureValue "unknownFutureValue" 3,
});

members!(ManagementAgentType "microsoft.graph.managementAgentType" {
    Eas "eas" 1,
    Mdm "mdm" 2,
    EasMdm "easMdm" 3,
    IntuneClient "intuneClient" 4,
    EasIntuneClient "easIntuneClient" 5,
    ConfigurationManagerClient "configurationManagerClient" 8,
    ConfigurationManagerClientMdm "configurationManagerClientMdm" 10,
    ConfigurationManagerClientMdmEas "configurationManagerClientMdmEas" 11,
    Unknown "unknown" 16,
    Jamf "jamf" 32,
    GoogleCloudDevicePolicyController "googleCloudDevicePolicyController" 64,
    Microsoft365ManagedMdm "microsoft365ManagedMdm" 258,
    MsSense "msSense" 1024,
    IntuneAosp "intuneAosp" 2048,
    Google "google" 2049,
    UnknownFutureValue "unknownFutureValue" 2050,
});

members!(ManagedDeviceManagementFeatures "microsoft.graph.managedDeviceManagementFeatures" {
    None "none" 0,
    MicrosoftManagedDesktop "microsoftManagedDesktop" 1,
});

members!(ManagementState "microsoft.graph.managementState" {
    Managed "managed" 0,
    RetirePending "retirePending" 1,
    RetireFailed "retireFailed" 2,
    WipePending "wipePending" 3,
    WipeFailed "wipeFailed" 4,
    Unhealthy "unhealthy" 5,
    DeletePending "deletePending" 6,
    RetireIssued "retireIssued" 7,
    WipeIssued "wipeIssued" 8,
    WipeCanceled "wipeCanceled" 9,
    RetireCanceled "retireCanceled" 10,
    Discovered "discovered" 11,
    UnknownFutureValue "unknownFutureValue" 12,
});

members!(OwnerType "microsoft.graph.ownerType" {
    Unknown "unknown" 0,
    Company "company" 1,
    Personal "personal" 2,
});

members!(ManagedDevicePartnerReportedHealthState "microsoft.graph.managedDevicePartnerReportedHealthState" {
    Unknown "unknown" 0,
    Activated "activated" 1,
    Deactivated "deactivated" 2,
    Secured "secured" 3,
    LowSeverity "lowSeverity" 4,
    MediumSeverity "mediumSeverity" 5,
    HighSeverity "highSeverity" 6,
    Unresponsive "unresponsive" 7,
    Compromised "compromised" 8,
    Misconfigured "misconfigured" 9,
});

members!(ManagedDeviceArchitecture "microsoft.graph.managedDeviceArchitecture" {
    Unknown "unknown" 0,
    X86 "x86" 1,
    X64 "x64" 2,
    Arm "arm" 3,
    ArM64 "arM64" 4,
});

members!(ActionState "microsoft.graph.actionState" {
    None "none" 0,
    Pending "pending" 1,
    Canceled "canceled" 2,
    Active "active" 3,
    Done "done" 4,
    Failed "failed" 5,
    NotSupported "notSupported" 6,
});

members!(ConfigurationManagerClientState "microsoft.graph.configurationManagerClientState" {
    Unknown "unknown" 0,
    Installed "installed" 1,
    Healthy "healthy" 7,
    InstallFailed "installFailed" 8,
    UpdateFailed "updateFailed" 11,
    CommunicationError "communicationError" 19,
});

members!(FirmwareProtectionType "microsoft.graph.firmwareProtectionType" {
    NotApplicable "notApplicable" 0,
    SystemGuardSecureLaunch "systemGuardSecureLaunch" 1,
    FirmwareAttackSurfaceReduction "firmwareAttackSurfaceReduction" 2,
    Disabled "disabled" 3,
    UnknownFutureValue "unknownFutureValue" 4,
});

members!(AzureAttestationSettingStatus "microsoft.graph.azureAttestationSettingStatus" {
    NotApplicable "notApplicable" 0,
    Enabled "enabled" 1,
    Disabled "disabled" 2,
    UnknownFutureValue "unknownFutureValue" 3,
});

members!(SystemManagementModeLevel "microsoft.graph.systemManagementModeLevel" {
    NotApplicable "notApplicable" 0,
    Level1 "level1" 1,
    Level2 "level2" 2,
    Level3 "level3" 3,
    UnknownFutureValue "unknownFutureValue" 4,
});

members!(DeviceGuardLocalSystemAuthorityCredentialGuardState "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState" {
    Running "running" 0,
    RebootRequired "rebootRequired" 1,
    NotLicensed "notLicensed" 2,
    NotConfigured "notConfigured" 3,
    VirtualizationBasedSecurityNotRunning "virtualizationBasedSecurityNotRunning" 4,
});

members!(DeviceGuardVirtualizationBasedSecurityHardwareRequirementState "microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState" {
    MeetHardwareRequirements "meetHardwareRequirements" 0,
    SecureBootRequired "secureBootRequired" 1,
    DmaProtectionRequired "dmaProtectionRequired" 2,
    HyperVNotSupportedForGuestVM "hyperVNotSupportedForGuestVM" 4,
    HyperVNotAvailable "hyperVNotAvailable" 8,
});

members!(DeviceGuardVirtualizationBasedSecurityState "microsoft.graph.deviceGuardVirtualizationBasedSecurityState" {
    Running "running" 0,
    RebootRequired "rebootRequired" 1,
    Require64BitArchitecture "require64BitArchitecture" 2,
    NotLicensed "notLicensed" 3,
    NotConfigured "notConfigured" 4,
    DoesNotMeetHardwareRequirements "doesNotMeetHardwareRequirements" 5,
    Other "other" 42,
});

members!(DeviceLicensingStatus "microsoft.graph.deviceLicensingStatus" {
    Unknown "unknown" -1,
    LicenseRefreshStarted "licenseRefreshStarted" 0,
    LicenseRefreshPending "licenseRefreshPending" 1,
    DeviceIsNotAzureActiveDirectoryJoined "deviceIsNotAzureActiveDirectoryJoined" 2,
    VerifyingMicrosoftDeviceIdentity "verifyingMicrosoftDeviceIdentity" 3,
    DeviceIdentityVerificationFailed "deviceIdentityVerificationFailed" 4,
    VerifyingMicrosoftAccountIdentity "verifyingMicrosoftAccountIdentity" 5,
    MicrosoftAccountVerificationFailed "microsoftAccountVerificationFailed" 6,
    AcquiringDeviceLicense "acquiringDeviceLicense" 7,
    RefreshingDeviceLicense "refreshingDeviceLicense" 8,
    DeviceLicenseRefreshSucceed "deviceLicenseRefreshSucceed" 9,
    DeviceLicenseRefreshFailed "deviceLicenseRefreshFailed" 10,
    RemovingDeviceLicense "removingDeviceLicense" 11,
    DeviceLicenseRemoveSucceed "deviceLicenseRemoveSucceed" 12,
    DeviceLicenseRemoveFailed "deviceLicenseRemoveFailed" 13,
    UnknownFutureValue "unknownFutureValue" 14,
});

/// The types, and the declared types of their properties by type and wire name.
pub struct Schema {
    types: Vec<&'static TypeInfo>,
    expected: HashMap<(&'static str, String), String>,
}

impl Schema {
    fn add<M: Model>(&mut self) {
        let info = M::info();
        self.types.push(info);
        // Nothing is declared as a collection of collections, so that all of these are misfits, and say what was expected.
        let members: Vec<_> = info.properties().iter().map(|each| format!("{:?}:[[]]", each.wire)).collect();
        let model = M::from_json(format!("{{{}}}", members.join(","))).unwrap_or_default();
        for misfit in model.type_mismatches() {
            self.expected.insert((info.name(), misfit.pointer[1..].to_owned()), misfit.expected);
        }
    }

    pub fn type_of(&self, name: &str) -> Option<&'static TypeInfo> {
        self.types.iter().copied().find(|info| info.name() == name)
    }

    pub fn expected(&self, info: &TypeInfo, wire: &str) -> &str {
        &self.expected[&(info.name(), wire.to_owned())]
    }
}

pub fn schema() -> Schema {
    let mut schema = Schema { types: Vec::new(), expected: HashMap::new() };
    schema.add::<ManagedDevice>();
    schema.add::<ChromeOSDeviceProperty>();
    schema.add::<CloudPcRemoteActionResult>();
    schema.add::<ConfigurationManagerClientEnabledFeatures>();
    schema.add::<ConfigurationManagerClientHealthState>();
    schema.add::<ConfigurationManagerClientInformation>();
    schema.add::<DeviceActionResult>();
    schema.add::<DeviceHealthAttestationState>();
    schema.add::<HardwareInformation>();
    schema.add::<LoggedOnUser>();
    schema.add::<CloudPcStatusDetail>();
    schema.add::<CloudPcStatusDetails>();
    schema.add::<SharedAppleDeviceUser>();
    schema.add::<KeyValuePair>();
    schema
}

/// The members of an enumeration.
pub fn members_of(name: &str) -> &'static [(&'static str, i64)] {
    let all = [
        ChassisType::INFO,
        ComplianceState::INFO,
        DeviceEnrollmentType::INFO,
        DeviceRegistrationState::INFO,
        DeviceType::INFO,
        DeviceManagementExchangeAccessState::INFO,
        DeviceManagementExchangeAccessStateReason::INFO,
        JoinType::INFO,
        LostModeState::INFO,
        ManagedDeviceOwnerType::INFO,
        ManagementAgentType::INFO,
        ManagedDeviceManagementFeatures::INFO,
        ManagementState::INFO,
        OwnerType::INFO,
        ManagedDevicePartnerReportedHealthState::INFO,
        ManagedDeviceArchitecture::INFO,
        ActionState::INFO,
        ConfigurationManagerClientState::INFO,
        FirmwareProtectionType::INFO,
        AzureAttestationSettingStatus::INFO,
        SystemManagementModeLevel::INFO,
        DeviceGuardLocalSystemAuthorityCredentialGuardState::INFO,
        DeviceGuardVirtualizationBasedSecurityHardwareRequirementState::INFO,
        DeviceGuardVirtualizationBasedSecurityState::INFO,
        DeviceLicensingStatus::INFO,
    ];
    all.into_iter().find(|info| info.name() == name).map_or(&[], |info| info.members())
}
