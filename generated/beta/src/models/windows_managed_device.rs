// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsManagedDevice`][reference], derived from
/// [`ManagedDevice`](super::ManagedDevice).
///
/// Requests: [`WindowsManagedDeviceCollection`], for example
/// `graph.device_management().managed_devices().cast_to_windows_managed_device()`.
///
/// Operations: `activate_device_esim`, `bypass_activation_lock`, `change_assignments`,
/// `clean_windows_device`, `create_device_log_collection_request`,
/// `delete_user_from_shared_apple_device`, `deprovision`, `disable` and 49 more.
///
/// [`WindowsManagedDeviceCollection`]: crate::requests::windows_managed_device::WindowsManagedDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanageddevice?view=graph-rest-beta
pub struct WindowsManagedDevice {
    /// `aadRegistered`. Read-only: the service computes it.
    pub aad_registered: mg::Field<bool>,
    /// `activationLockBypassCode`. Read-only: the service computes it. Secret: masked in `Debug`.
    pub activation_lock_bypass_code: mg::Field<String>,
    /// `androidSecurityPatchLevel`. Read-only: the service computes it.
    pub android_security_patch_level: mg::Field<String>,
    /// `autopilotEnrolled`. Never null. Read-only: the service computes it.
    pub autopilot_enrolled: mg::Field<bool>,
    /// `azureADDeviceId`. Read-only: the service computes it.
    pub azure_ad_device_id: mg::Field<String>,
    /// `azureADRegistered`. Read-only: the service computes it.
    pub azure_ad_registered: mg::Field<bool>,
    /// `azureActiveDirectoryDeviceId`. Read-only: the service computes it.
    pub azure_active_directory_device_id: mg::Field<String>,
    /// `bootstrapTokenEscrowed`. Never null. Read-only: the service computes it.
    pub bootstrap_token_escrowed: mg::Field<bool>,
    /// `chassisType`. Never null. Read-only: the service computes it.
    pub chassis_type: mg::Field<mg::Open<super::ChassisType>>,
    /// `chromeOSDeviceInfo`.
    pub chrome_os_device_info: mg::Field<Vec<super::ChromeOsDeviceProperty>>,
    /// `cloudPcRemoteActionResults`.
    pub cloud_pc_remote_action_results: mg::Field<Vec<super::CloudPcRemoteActionResult>>,
    /// `complianceGracePeriodExpirationDateTime`. Never null. Read-only: the service computes it.
    pub compliance_grace_period_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `complianceState`. Never null. Read-only: the service computes it.
    pub compliance_state: mg::Field<mg::Open<super::ComplianceState>>,
    /// `configurationManagerClientEnabledFeatures`. Read-only: the service computes it.
    pub configuration_manager_client_enabled_features: mg::Field<
        mg::Boxed<super::ConfigurationManagerClientEnabledFeatures>,
    >,
    /// `configurationManagerClientHealthState`.
    pub configuration_manager_client_health_state: mg::Field<
        mg::Boxed<super::ConfigurationManagerClientHealthState>,
    >,
    /// `configurationManagerClientInformation`.
    pub configuration_manager_client_information: mg::Field<
        mg::Boxed<super::ConfigurationManagerClientInformation>,
    >,
    /// `deviceActionResults`. Read-only: the service computes it.
    pub device_action_results: mg::Field<Vec<super::DeviceActionResult>>,
    /// `deviceCategoryDisplayName`. Read-only: the service computes it.
    pub device_category_display_name: mg::Field<String>,
    /// `deviceEnrollmentType`. Never null. Read-only: the service computes it.
    pub device_enrollment_type: mg::Field<mg::Open<super::DeviceEnrollmentType>>,
    /// `deviceFirmwareConfigurationInterfaceManaged`. Never null.
    pub device_firmware_configuration_interface_managed: mg::Field<bool>,
    /// `deviceHealthAttestationState`. Read-only: the service computes it.
    pub device_health_attestation_state: mg::Field<
        mg::Boxed<super::DeviceHealthAttestationState>,
    >,
    /// `deviceName`. Read-only: the service computes it.
    pub device_name: mg::Field<String>,
    /// `deviceRegistrationState`. Never null. Read-only: the service computes it.
    pub device_registration_state: mg::Field<mg::Open<super::DeviceRegistrationState>>,
    /// `deviceType`. Never null. Read-only: the service computes it.
    pub device_type: mg::Field<mg::Open<super::DeviceType>>,
    /// `easActivated`. Never null. Read-only: the service computes it.
    pub eas_activated: mg::Field<bool>,
    /// `easActivationDateTime`. Never null. Read-only: the service computes it.
    pub eas_activation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `easDeviceId`. Read-only: the service computes it.
    pub eas_device_id: mg::Field<String>,
    /// `emailAddress`. Read-only: the service computes it.
    pub email_address: mg::Field<String>,
    /// `enrolledByUserPrincipalName`. Read-only: the service computes it.
    pub enrolled_by_user_principal_name: mg::Field<String>,
    /// `enrolledDateTime`. Never null. Read-only: the service computes it.
    pub enrolled_date_time: mg::Field<mg::DateTimeOffset>,
    /// `enrollmentProfileName`. Read-only: the service computes it.
    pub enrollment_profile_name: mg::Field<String>,
    /// `ethernetMacAddress`. Read-only: the service computes it.
    pub ethernet_mac_address: mg::Field<String>,
    /// `exchangeAccessState`. Never null. Read-only: the service computes it.
    pub exchange_access_state: mg::Field<
        mg::Open<super::DeviceManagementExchangeAccessState>,
    >,
    /// `exchangeAccessStateReason`. Never null. Read-only: the service computes it.
    pub exchange_access_state_reason: mg::Field<
        mg::Open<super::DeviceManagementExchangeAccessStateReason>,
    >,
    /// `exchangeLastSuccessfulSyncDateTime`. Never null. Read-only: the service computes it.
    pub exchange_last_successful_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `freeStorageSpaceInBytes`. Never null. Read-only: the service computes it.
    pub free_storage_space_in_bytes: mg::Field<i64>,
    /// `hardwareInformation`. Read-only: the service computes it.
    pub hardware_information: mg::Field<mg::Boxed<super::HardwareInformation>>,
    /// `iccid`. Read-only: the service computes it.
    pub iccid: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `imei`. Read-only: the service computes it.
    pub imei: mg::Field<String>,
    /// `isEncrypted`. Never null. Read-only: the service computes it.
    pub is_encrypted: mg::Field<bool>,
    /// `isSupervised`. Never null. Read-only: the service computes it.
    pub is_supervised: mg::Field<bool>,
    /// `jailBroken`. Read-only: the service computes it.
    pub jail_broken: mg::Field<String>,
    /// `joinType`. Never null.
    pub join_type: mg::Field<mg::Open<super::JoinType>>,
    /// `lastSyncDateTime`. Never null. Read-only: the service computes it.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lostModeState`. Never null. Read-only: the service computes it.
    pub lost_mode_state: mg::Field<mg::Open<super::LostModeState>>,
    /// `managedDeviceName`.
    pub managed_device_name: mg::Field<String>,
    /// `managedDeviceOwnerType`. Never null.
    pub managed_device_owner_type: mg::Field<mg::Open<super::ManagedDeviceOwnerType>>,
    /// `managementAgent`. Never null. Read-only: the service computes it.
    pub management_agent: mg::Field<mg::Open<super::ManagementAgentType>>,
    /// `managementCertificateExpirationDate`. Never null. Read-only: the service computes it.
    pub management_certificate_expiration_date: mg::Field<mg::DateTimeOffset>,
    /// `managementFeatures`. Never null.
    pub management_features: mg::Field<mg::Open<super::ManagedDeviceManagementFeatures>>,
    /// `managementState`. Never null. Read-only: the service computes it.
    pub management_state: mg::Field<mg::Open<super::ManagementState>>,
    /// `manufacturer`. Read-only: the service computes it.
    pub manufacturer: mg::Field<String>,
    /// `meid`. Read-only: the service computes it.
    pub meid: mg::Field<String>,
    /// `model`. Read-only: the service computes it.
    pub model: mg::Field<String>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `operatingSystem`. Read-only: the service computes it.
    pub operating_system: mg::Field<String>,
    /// `osVersion`. Read-only: the service computes it.
    pub os_version: mg::Field<String>,
    /// `ownerType`. Never null.
    pub owner_type: mg::Field<mg::Open<super::OwnerType>>,
    /// `partnerReportedThreatState`. Never null. Read-only: the service computes it.
    pub partner_reported_threat_state: mg::Field<
        mg::Open<super::ManagedDevicePartnerReportedHealthState>,
    >,
    /// `phoneNumber`. Read-only: the service computes it.
    pub phone_number: mg::Field<String>,
    /// `physicalMemoryInBytes`. Never null. Read-only: the service computes it.
    pub physical_memory_in_bytes: mg::Field<i64>,
    /// `preferMdmOverGroupPolicyAppliedDateTime`. Never null. Read-only: the service computes it.
    pub prefer_mdm_over_group_policy_applied_date_time: mg::Field<mg::DateTimeOffset>,
    /// `processorArchitecture`. Never null. Read-only: the service computes it.
    pub processor_architecture: mg::Field<mg::Open<super::ManagedDeviceArchitecture>>,
    /// `remoteAssistanceSessionErrorDetails`. Read-only: the service computes it.
    pub remote_assistance_session_error_details: mg::Field<String>,
    /// `remoteAssistanceSessionUrl`. Read-only: the service computes it. Secret: masked in `Debug`.
    pub remote_assistance_session_url: mg::Field<String>,
    /// `requireUserEnrollmentApproval`. Read-only: the service computes it.
    pub require_user_enrollment_approval: mg::Field<bool>,
    /// `retireAfterDateTime`. Never null. Read-only: the service computes it.
    pub retire_after_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `securityPatchLevel`. Read-only: the service computes it.
    pub security_patch_level: mg::Field<String>,
    /// `serialNumber`. Read-only: the service computes it.
    pub serial_number: mg::Field<String>,
    /// `skuFamily`.
    pub sku_family: mg::Field<String>,
    /// `skuNumber`. Never null. Read-only: the service computes it.
    pub sku_number: mg::Field<i32>,
    /// `specificationVersion`. Read-only: the service computes it.
    pub specification_version: mg::Field<String>,
    /// `subscriberCarrier`. Read-only: the service computes it.
    pub subscriber_carrier: mg::Field<String>,
    /// `totalStorageSpaceInBytes`. Never null. Read-only: the service computes it.
    pub total_storage_space_in_bytes: mg::Field<i64>,
    /// `udid`. Read-only: the service computes it.
    pub udid: mg::Field<String>,
    /// `userDisplayName`. Read-only: the service computes it.
    pub user_display_name: mg::Field<String>,
    /// `userId`. Read-only: the service computes it.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`. Read-only: the service computes it.
    pub user_principal_name: mg::Field<String>,
    /// `usersLoggedOn`. Read-only: the service computes it.
    pub users_logged_on: mg::Field<Vec<super::LoggedOnUser>>,
    /// `wiFiMacAddress`. Read-only: the service computes it.
    pub wi_fi_mac_address: mg::Field<String>,
    /// `windowsActiveMalwareCount`. Never null. Read-only: the service computes it.
    pub windows_active_malware_count: mg::Field<i32>,
    /// `windowsRemediatedMalwareCount`. Never null. Read-only: the service computes it.
    pub windows_remediated_malware_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsManagedDevice: "microsoft.graph.windowsManagedDevice", entity, base super::ManagedDevice;
    aad_registered: "aadRegistered" computed read_only,
    activation_lock_bypass_code: "activationLockBypassCode" computed read_only secret,
    android_security_patch_level: "androidSecurityPatchLevel" computed read_only,
    autopilot_enrolled: "autopilotEnrolled" required computed read_only,
    azure_ad_device_id: "azureADDeviceId" computed read_only,
    azure_ad_registered: "azureADRegistered" computed read_only,
    azure_active_directory_device_id: "azureActiveDirectoryDeviceId" computed read_only,
    bootstrap_token_escrowed: "bootstrapTokenEscrowed" required computed read_only,
    chassis_type: "chassisType" required computed read_only,
    chrome_os_device_info: "chromeOSDeviceInfo",
    cloud_pc_remote_action_results: "cloudPcRemoteActionResults",
    compliance_grace_period_expiration_date_time: "complianceGracePeriodExpirationDateTime" required computed read_only,
    compliance_state: "complianceState" required computed read_only,
    configuration_manager_client_enabled_features: "configurationManagerClientEnabledFeatures" computed read_only,
    configuration_manager_client_health_state: "configurationManagerClientHealthState",
    configuration_manager_client_information: "configurationManagerClientInformation",
    device_action_results: "deviceActionResults" computed read_only,
    device_category_display_name: "deviceCategoryDisplayName" computed read_only,
    device_enrollment_type: "deviceEnrollmentType" required computed read_only,
    device_firmware_configuration_interface_managed: "deviceFirmwareConfigurationInterfaceManaged" required,
    device_health_attestation_state: "deviceHealthAttestationState" computed read_only,
    device_name: "deviceName" computed read_only,
    device_registration_state: "deviceRegistrationState" required computed read_only,
    device_type: "deviceType" required computed read_only,
    eas_activated: "easActivated" required computed read_only,
    eas_activation_date_time: "easActivationDateTime" required computed read_only,
    eas_device_id: "easDeviceId" computed read_only,
    email_address: "emailAddress" computed read_only,
    enrolled_by_user_principal_name: "enrolledByUserPrincipalName" computed read_only,
    enrolled_date_time: "enrolledDateTime" required computed read_only,
    enrollment_profile_name: "enrollmentProfileName" computed read_only,
    ethernet_mac_address: "ethernetMacAddress" computed read_only,
    exchange_access_state: "exchangeAccessState" required computed read_only,
    exchange_access_state_reason: "exchangeAccessStateReason" required computed read_only,
    exchange_last_successful_sync_date_time: "exchangeLastSuccessfulSyncDateTime" required computed read_only,
    free_storage_space_in_bytes: "freeStorageSpaceInBytes" required computed read_only,
    hardware_information: "hardwareInformation" computed read_only,
    iccid: "iccid" computed read_only,
    id: "id" key required,
    imei: "imei" computed read_only,
    is_encrypted: "isEncrypted" required computed read_only,
    is_supervised: "isSupervised" required computed read_only,
    jail_broken: "jailBroken" computed read_only,
    join_type: "joinType" required,
    last_sync_date_time: "lastSyncDateTime" required computed read_only,
    lost_mode_state: "lostModeState" required computed read_only,
    managed_device_name: "managedDeviceName",
    managed_device_owner_type: "managedDeviceOwnerType" required,
    management_agent: "managementAgent" required computed read_only,
    management_certificate_expiration_date: "managementCertificateExpirationDate" required computed read_only,
    management_features: "managementFeatures" required,
    management_state: "managementState" required computed read_only,
    manufacturer: "manufacturer" computed read_only,
    meid: "meid" computed read_only,
    model: "model" computed read_only,
    notes: "notes",
    operating_system: "operatingSystem" computed read_only,
    os_version: "osVersion" computed read_only,
    owner_type: "ownerType" required,
    partner_reported_threat_state: "partnerReportedThreatState" required computed read_only,
    phone_number: "phoneNumber" computed read_only,
    physical_memory_in_bytes: "physicalMemoryInBytes" required computed read_only,
    prefer_mdm_over_group_policy_applied_date_time: "preferMdmOverGroupPolicyAppliedDateTime" required computed read_only,
    processor_architecture: "processorArchitecture" required computed read_only,
    remote_assistance_session_error_details: "remoteAssistanceSessionErrorDetails" computed read_only,
    remote_assistance_session_url: "remoteAssistanceSessionUrl" computed read_only secret,
    require_user_enrollment_approval: "requireUserEnrollmentApproval" computed read_only,
    retire_after_date_time: "retireAfterDateTime" required computed read_only,
    role_scope_tag_ids: "roleScopeTagIds",
    security_patch_level: "securityPatchLevel" computed read_only,
    serial_number: "serialNumber" computed read_only,
    sku_family: "skuFamily",
    sku_number: "skuNumber" required computed read_only,
    specification_version: "specificationVersion" computed read_only,
    subscriber_carrier: "subscriberCarrier" computed read_only,
    total_storage_space_in_bytes: "totalStorageSpaceInBytes" required computed read_only,
    udid: "udid" computed read_only,
    user_display_name: "userDisplayName" computed read_only,
    user_id: "userId" computed read_only,
    user_principal_name: "userPrincipalName" computed read_only,
    users_logged_on: "usersLoggedOn" computed read_only,
    wi_fi_mac_address: "wiFiMacAddress" computed read_only,
    windows_active_malware_count: "windowsActiveMalwareCount" required computed read_only,
    windows_remediated_malware_count: "windowsRemediatedMalwareCount" required computed read_only,
}

mg::derived_from! { WindowsManagedDevice: super::ManagedDevice, super::Entity }

impl WindowsManagedDevice {
    /// `assignmentFilterEvaluationStatusDetails`: many
    /// [`AssignmentFilterEvaluationStatusDetails`](super::AssignmentFilterEvaluationStatusDetails).
    pub const ASSIGNMENT_FILTER_EVALUATION_STATUS_DETAILS: mg::Nav<
        WindowsManagedDevice,
        Vec<super::AssignmentFilterEvaluationStatusDetails>,
    > = mg::Nav::new("assignmentFilterEvaluationStatusDetails");
    /// `detectedApps`: many [`DetectedApp`](super::DetectedApp).
    pub const DETECTED_APPS: mg::Nav<WindowsManagedDevice, Vec<super::DetectedApp>> = mg::Nav::new(
        "detectedApps",
    );
    /// `deviceCategory`: [`DeviceCategory`](super::DeviceCategory).
    pub const DEVICE_CATEGORY: mg::Nav<WindowsManagedDevice, super::DeviceCategory> = mg::Nav::new(
        "deviceCategory",
    );
    /// `deviceCompliancePolicyStates`: many
    /// [`DeviceCompliancePolicyState`](super::DeviceCompliancePolicyState).
    pub const DEVICE_COMPLIANCE_POLICY_STATES: mg::Nav<
        WindowsManagedDevice,
        Vec<super::DeviceCompliancePolicyState>,
    > = mg::Nav::new("deviceCompliancePolicyStates");
    /// `deviceConfigurationStates`: many
    /// [`DeviceConfigurationState`](super::DeviceConfigurationState).
    pub const DEVICE_CONFIGURATION_STATES: mg::Nav<
        WindowsManagedDevice,
        Vec<super::DeviceConfigurationState>,
    > = mg::Nav::new("deviceConfigurationStates");
    /// `deviceHealthScriptStates`: many
    /// [`DeviceHealthScriptPolicyState`](super::DeviceHealthScriptPolicyState).
    pub const DEVICE_HEALTH_SCRIPT_STATES: mg::Nav<
        WindowsManagedDevice,
        Vec<super::DeviceHealthScriptPolicyState>,
    > = mg::Nav::new("deviceHealthScriptStates");
    /// `logCollectionRequests`: many
    /// [`DeviceLogCollectionResponse`](super::DeviceLogCollectionResponse).
    pub const LOG_COLLECTION_REQUESTS: mg::Nav<
        WindowsManagedDevice,
        Vec<super::DeviceLogCollectionResponse>,
    > = mg::Nav::new("logCollectionRequests");
    /// `managedDeviceMobileAppConfigurationStates`: many
    /// [`ManagedDeviceMobileAppConfigurationState`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationState`]: super::ManagedDeviceMobileAppConfigurationState
    pub const MANAGED_DEVICE_MOBILE_APP_CONFIGURATION_STATES: mg::Nav<
        WindowsManagedDevice,
        Vec<super::ManagedDeviceMobileAppConfigurationState>,
    > = mg::Nav::new("managedDeviceMobileAppConfigurationStates");
    /// `securityBaselineStates`: many [`SecurityBaselineState`](super::SecurityBaselineState).
    pub const SECURITY_BASELINE_STATES: mg::Nav<
        WindowsManagedDevice,
        Vec<super::SecurityBaselineState>,
    > = mg::Nav::new("securityBaselineStates");
    /// `users`: many [`User`](super::User).
    pub const USERS: mg::Nav<WindowsManagedDevice, Vec<super::User>> = mg::Nav::new(
        "users",
    );
    /// `windowsProtectionState`: [`WindowsProtectionState`](super::WindowsProtectionState).
    pub const WINDOWS_PROTECTION_STATE: mg::Nav<
        WindowsManagedDevice,
        super::WindowsProtectionState,
    > = mg::Nav::new("windowsProtectionState");
}
