// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsManagedDevice`, an entity type derived from `microsoft.graph.managedDevice`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanageddevice?view=graph-rest-beta>
    WindowsManagedDevice "microsoft.graph.windowsManagedDevice" "entity" : super::ManagedDevice;
    /// `aadRegistered`: Boolean, computed, read-only
    aad_registered "aadRegistered" "cp": bool,
    /// `activationLockBypassCode`: String, computed, read-only, masked in Debug
    activation_lock_bypass_code "activationLockBypassCode" "cps": String,
    /// `androidSecurityPatchLevel`: String, computed, read-only
    android_security_patch_level "androidSecurityPatchLevel" "cp": String,
    /// `autopilotEnrolled`: Boolean, not null, computed, read-only
    autopilot_enrolled "autopilotEnrolled" "rcp": bool,
    /// `azureADDeviceId`: String, computed, read-only
    azure_ad_device_id "azureADDeviceId" "cp": String,
    /// `azureADRegistered`: Boolean, computed, read-only
    azure_ad_registered "azureADRegistered" "cp": bool,
    /// `azureActiveDirectoryDeviceId`: String, computed, read-only
    azure_active_directory_device_id "azureActiveDirectoryDeviceId" "cp": String,
    /// `bootstrapTokenEscrowed`: Boolean, not null, computed, read-only
    bootstrap_token_escrowed "bootstrapTokenEscrowed" "rcp": bool,
    /// `chassisType`: chassisType, not null, computed, read-only
    chassis_type "chassisType" "rcp": mg::Open<super::ChassisType>,
    /// `chromeOSDeviceInfo`: Collection(chromeOSDeviceProperty)
    chrome_os_device_info "chromeOSDeviceInfo": Vec<super::ChromeOsDeviceProperty>,
    /// `cloudPcRemoteActionResults`: Collection(cloudPcRemoteActionResult)
    cloud_pc_remote_action_results "cloudPcRemoteActionResults": Vec<super::CloudPcRemoteActionResult>,
    /// `complianceGracePeriodExpirationDateTime`: DateTimeOffset, not null, computed, read-only
    compliance_grace_period_expiration_date_time "complianceGracePeriodExpirationDateTime" "rcp": mg::DateTimeOffset,
    /// `complianceState`: complianceState, not null, computed, read-only
    compliance_state "complianceState" "rcp": mg::Open<super::ComplianceState>,
    /// `configurationManagerClientEnabledFeatures`: configurationManagerClientEnabledFeatures, computed, read-only
    configuration_manager_client_enabled_features "configurationManagerClientEnabledFeatures" "cp": mg::Boxed<super::ConfigurationManagerClientEnabledFeatures>,
    /// `configurationManagerClientHealthState`: configurationManagerClientHealthState
    configuration_manager_client_health_state "configurationManagerClientHealthState": mg::Boxed<super::ConfigurationManagerClientHealthState>,
    /// `configurationManagerClientInformation`: configurationManagerClientInformation
    configuration_manager_client_information "configurationManagerClientInformation": mg::Boxed<super::ConfigurationManagerClientInformation>,
    /// `deviceActionResults`: Collection(deviceActionResult), computed, read-only
    device_action_results "deviceActionResults" "cp": Vec<super::DeviceActionResult>,
    /// `deviceCategoryDisplayName`: String, computed, read-only
    device_category_display_name "deviceCategoryDisplayName" "cp": String,
    /// `deviceEnrollmentType`: deviceEnrollmentType, not null, computed, read-only
    device_enrollment_type "deviceEnrollmentType" "rcp": mg::Open<super::DeviceEnrollmentType>,
    /// `deviceFirmwareConfigurationInterfaceManaged`: Boolean, not null
    device_firmware_configuration_interface_managed "deviceFirmwareConfigurationInterfaceManaged" "r": bool,
    /// `deviceHealthAttestationState`: deviceHealthAttestationState, computed, read-only
    device_health_attestation_state "deviceHealthAttestationState" "cp": mg::Boxed<super::DeviceHealthAttestationState>,
    /// `deviceName`: String, computed, read-only
    device_name "deviceName" "cp": String,
    /// `deviceRegistrationState`: deviceRegistrationState, not null, computed, read-only
    device_registration_state "deviceRegistrationState" "rcp": mg::Open<super::DeviceRegistrationState>,
    /// `deviceType`: deviceType, not null, computed, read-only
    device_type "deviceType" "rcp": mg::Open<super::DeviceType>,
    /// `easActivated`: Boolean, not null, computed, read-only
    eas_activated "easActivated" "rcp": bool,
    /// `easActivationDateTime`: DateTimeOffset, not null, computed, read-only
    eas_activation_date_time "easActivationDateTime" "rcp": mg::DateTimeOffset,
    /// `easDeviceId`: String, computed, read-only
    eas_device_id "easDeviceId" "cp": String,
    /// `emailAddress`: String, computed, read-only
    email_address "emailAddress" "cp": String,
    /// `enrolledByUserPrincipalName`: String, computed, read-only
    enrolled_by_user_principal_name "enrolledByUserPrincipalName" "cp": String,
    /// `enrolledDateTime`: DateTimeOffset, not null, computed, read-only
    enrolled_date_time "enrolledDateTime" "rcp": mg::DateTimeOffset,
    /// `enrollmentProfileName`: String, computed, read-only
    enrollment_profile_name "enrollmentProfileName" "cp": String,
    /// `ethernetMacAddress`: String, computed, read-only
    ethernet_mac_address "ethernetMacAddress" "cp": String,
    /// `exchangeAccessState`: deviceManagementExchangeAccessState, not null, computed, read-only
    exchange_access_state "exchangeAccessState" "rcp": mg::Open<super::DeviceManagementExchangeAccessState>,
    /// `exchangeAccessStateReason`: deviceManagementExchangeAccessStateReason, not null, computed, read-only
    exchange_access_state_reason "exchangeAccessStateReason" "rcp": mg::Open<super::DeviceManagementExchangeAccessStateReason>,
    /// `exchangeLastSuccessfulSyncDateTime`: DateTimeOffset, not null, computed, read-only
    exchange_last_successful_sync_date_time "exchangeLastSuccessfulSyncDateTime" "rcp": mg::DateTimeOffset,
    /// `freeStorageSpaceInBytes`: Int64, not null, computed, read-only
    free_storage_space_in_bytes "freeStorageSpaceInBytes" "rcp": i64,
    /// `hardwareInformation`: hardwareInformation, computed, read-only
    hardware_information "hardwareInformation" "cp": mg::Boxed<super::HardwareInformation>,
    /// `iccid`: String, computed, read-only
    iccid "iccid" "cp": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `imei`: String, computed, read-only
    imei "imei" "cp": String,
    /// `isEncrypted`: Boolean, not null, computed, read-only
    is_encrypted "isEncrypted" "rcp": bool,
    /// `isSupervised`: Boolean, not null, computed, read-only
    is_supervised "isSupervised" "rcp": bool,
    /// `jailBroken`: String, computed, read-only
    jail_broken "jailBroken" "cp": String,
    /// `joinType`: joinType, not null
    join_type "joinType" "r": mg::Open<super::JoinType>,
    /// `lastSyncDateTime`: DateTimeOffset, not null, computed, read-only
    last_sync_date_time "lastSyncDateTime" "rcp": mg::DateTimeOffset,
    /// `lostModeState`: lostModeState, not null, computed, read-only
    lost_mode_state "lostModeState" "rcp": mg::Open<super::LostModeState>,
    /// `managedDeviceName`: String
    managed_device_name "managedDeviceName": String,
    /// `managedDeviceOwnerType`: managedDeviceOwnerType, not null
    managed_device_owner_type "managedDeviceOwnerType" "r": mg::Open<super::ManagedDeviceOwnerType>,
    /// `managementAgent`: managementAgentType, not null, computed, read-only
    management_agent "managementAgent" "rcp": mg::Open<super::ManagementAgentType>,
    /// `managementCertificateExpirationDate`: DateTimeOffset, not null, computed, read-only
    management_certificate_expiration_date "managementCertificateExpirationDate" "rcp": mg::DateTimeOffset,
    /// `managementFeatures`: managedDeviceManagementFeatures, not null
    management_features "managementFeatures" "r": mg::Open<super::ManagedDeviceManagementFeatures>,
    /// `managementState`: managementState, not null, computed, read-only
    management_state "managementState" "rcp": mg::Open<super::ManagementState>,
    /// `manufacturer`: String, computed, read-only
    manufacturer "manufacturer" "cp": String,
    /// `meid`: String, computed, read-only
    meid "meid" "cp": String,
    /// `model`: String, computed, read-only
    model "model" "cp": String,
    /// `notes`: String
    notes "notes": String,
    /// `operatingSystem`: String, computed, read-only
    operating_system "operatingSystem" "cp": String,
    /// `osVersion`: String, computed, read-only
    os_version "osVersion" "cp": String,
    /// `ownerType`: ownerType, not null
    owner_type "ownerType" "r": mg::Open<super::OwnerType>,
    /// `partnerReportedThreatState`: managedDevicePartnerReportedHealthState, not null, computed, read-only
    partner_reported_threat_state "partnerReportedThreatState" "rcp": mg::Open<super::ManagedDevicePartnerReportedHealthState>,
    /// `phoneNumber`: String, computed, read-only
    phone_number "phoneNumber" "cp": String,
    /// `physicalMemoryInBytes`: Int64, not null, computed, read-only
    physical_memory_in_bytes "physicalMemoryInBytes" "rcp": i64,
    /// `preferMdmOverGroupPolicyAppliedDateTime`: DateTimeOffset, not null, computed, read-only
    prefer_mdm_over_group_policy_applied_date_time "preferMdmOverGroupPolicyAppliedDateTime" "rcp": mg::DateTimeOffset,
    /// `processorArchitecture`: managedDeviceArchitecture, not null, computed, read-only
    processor_architecture "processorArchitecture" "rcp": mg::Open<super::ManagedDeviceArchitecture>,
    /// `remoteAssistanceSessionErrorDetails`: String, computed, read-only
    remote_assistance_session_error_details "remoteAssistanceSessionErrorDetails" "cp": String,
    /// `remoteAssistanceSessionUrl`: String, computed, read-only
    remote_assistance_session_url "remoteAssistanceSessionUrl" "cp": String,
    /// `requireUserEnrollmentApproval`: Boolean, computed, read-only
    require_user_enrollment_approval "requireUserEnrollmentApproval" "cp": bool,
    /// `retireAfterDateTime`: DateTimeOffset, not null, computed, read-only
    retire_after_date_time "retireAfterDateTime" "rcp": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `securityPatchLevel`: String, computed, read-only
    security_patch_level "securityPatchLevel" "cp": String,
    /// `serialNumber`: String, computed, read-only
    serial_number "serialNumber" "cp": String,
    /// `skuFamily`: String
    sku_family "skuFamily": String,
    /// `skuNumber`: Int32, not null, computed, read-only
    sku_number "skuNumber" "rcp": i32,
    /// `specificationVersion`: String, computed, read-only
    specification_version "specificationVersion" "cp": String,
    /// `subscriberCarrier`: String, computed, read-only
    subscriber_carrier "subscriberCarrier" "cp": String,
    /// `totalStorageSpaceInBytes`: Int64, not null, computed, read-only
    total_storage_space_in_bytes "totalStorageSpaceInBytes" "rcp": i64,
    /// `udid`: String, computed, read-only
    udid "udid" "cp": String,
    /// `userDisplayName`: String, computed, read-only
    user_display_name "userDisplayName" "cp": String,
    /// `userId`: String, computed, read-only
    user_id "userId" "cp": String,
    /// `userPrincipalName`: String, computed, read-only
    user_principal_name "userPrincipalName" "cp": String,
    /// `usersLoggedOn`: Collection(loggedOnUser), computed, read-only
    users_logged_on "usersLoggedOn" "cp": Vec<super::LoggedOnUser>,
    /// `wiFiMacAddress`: String, computed, read-only
    wi_fi_mac_address "wiFiMacAddress" "cp": String,
    /// `windowsActiveMalwareCount`: Int32, not null, computed, read-only
    windows_active_malware_count "windowsActiveMalwareCount" "rcp": i32,
    /// `windowsRemediatedMalwareCount`: Int32, not null, computed, read-only
    windows_remediated_malware_count "windowsRemediatedMalwareCount" "rcp": i32,
}

mg::derived_from! { WindowsManagedDevice: super::ManagedDevice, super::Entity }

impl WindowsManagedDevice {
    /// `assignmentFilterEvaluationStatusDetails`: many `assignmentFilterEvaluationStatusDetails`, contained
    pub const ASSIGNMENT_FILTER_EVALUATION_STATUS_DETAILS: mg::Nav<
        WindowsManagedDevice,
        Vec<super::AssignmentFilterEvaluationStatusDetails>,
    > = mg::Nav::new("assignmentFilterEvaluationStatusDetails");
    /// `detectedApps`: many `detectedApp`
    pub const DETECTED_APPS: mg::Nav<WindowsManagedDevice, Vec<super::DetectedApp>> = mg::Nav::new(
        "detectedApps",
    );
    /// `deviceCategory`: `deviceCategory`, contained
    pub const DEVICE_CATEGORY: mg::Nav<WindowsManagedDevice, super::DeviceCategory> = mg::Nav::new(
        "deviceCategory",
    );
    /// `deviceCompliancePolicyStates`: many `deviceCompliancePolicyState`, contained
    pub const DEVICE_COMPLIANCE_POLICY_STATES: mg::Nav<
        WindowsManagedDevice,
        Vec<super::DeviceCompliancePolicyState>,
    > = mg::Nav::new("deviceCompliancePolicyStates");
    /// `deviceConfigurationStates`: many `deviceConfigurationState`, contained
    pub const DEVICE_CONFIGURATION_STATES: mg::Nav<
        WindowsManagedDevice,
        Vec<super::DeviceConfigurationState>,
    > = mg::Nav::new("deviceConfigurationStates");
    /// `deviceHealthScriptStates`: many `deviceHealthScriptPolicyState`
    pub const DEVICE_HEALTH_SCRIPT_STATES: mg::Nav<
        WindowsManagedDevice,
        Vec<super::DeviceHealthScriptPolicyState>,
    > = mg::Nav::new("deviceHealthScriptStates");
    /// `logCollectionRequests`: many `deviceLogCollectionResponse`, contained
    pub const LOG_COLLECTION_REQUESTS: mg::Nav<
        WindowsManagedDevice,
        Vec<super::DeviceLogCollectionResponse>,
    > = mg::Nav::new("logCollectionRequests");
    /// `managedDeviceMobileAppConfigurationStates`: many `managedDeviceMobileAppConfigurationState`, contained
    pub const MANAGED_DEVICE_MOBILE_APP_CONFIGURATION_STATES: mg::Nav<
        WindowsManagedDevice,
        Vec<super::ManagedDeviceMobileAppConfigurationState>,
    > = mg::Nav::new("managedDeviceMobileAppConfigurationStates");
    /// `securityBaselineStates`: many `securityBaselineState`, contained
    pub const SECURITY_BASELINE_STATES: mg::Nav<
        WindowsManagedDevice,
        Vec<super::SecurityBaselineState>,
    > = mg::Nav::new("securityBaselineStates");
    /// `users`: many `user`
    pub const USERS: mg::Nav<WindowsManagedDevice, Vec<super::User>> = mg::Nav::new(
        "users",
    );
    /// `windowsProtectionState`: `windowsProtectionState`, contained
    pub const WINDOWS_PROTECTION_STATE: mg::Nav<
        WindowsManagedDevice,
        super::WindowsProtectionState,
    > = mg::Nav::new("windowsProtectionState");
}
