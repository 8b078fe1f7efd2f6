// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheredevice?view=graph-rest-beta>
    UserExperienceAnalyticsWorkFromAnywhereDevice "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice" "entity" : super::Entity;
    /// `autoPilotProfileAssigned`: Boolean
    auto_pilot_profile_assigned "autoPilotProfileAssigned": bool,
    /// `autoPilotRegistered`: Boolean
    auto_pilot_registered "autoPilotRegistered": bool,
    /// `azureAdDeviceId`: String
    azure_ad_device_id "azureAdDeviceId": String,
    /// `azureAdJoinType`: String
    azure_ad_join_type "azureAdJoinType": String,
    /// `azureAdRegistered`: Boolean
    azure_ad_registered "azureAdRegistered": bool,
    /// `cloudIdentityScore`: Double
    cloud_identity_score "cloudIdentityScore": f64,
    /// `cloudManagementScore`: Double
    cloud_management_score "cloudManagementScore": f64,
    /// `cloudProvisioningScore`: Double
    cloud_provisioning_score "cloudProvisioningScore": f64,
    /// `compliancePolicySetToIntune`: Boolean
    compliance_policy_set_to_intune "compliancePolicySetToIntune": bool,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `healthStatus`: userExperienceAnalyticsHealthState, not null
    health_status "healthStatus" "r": mg::Open<super::UserExperienceAnalyticsHealthState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCloudManagedGatewayEnabled`: Boolean
    is_cloud_managed_gateway_enabled "isCloudManagedGatewayEnabled": bool,
    /// `managedBy`: String
    managed_by "managedBy": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `osCheckFailed`: Boolean
    os_check_failed "osCheckFailed": bool,
    /// `osDescription`: String
    os_description "osDescription": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `otherWorkloadsSetToIntune`: Boolean
    other_workloads_set_to_intune "otherWorkloadsSetToIntune": bool,
    /// `ownership`: String
    ownership "ownership": String,
    /// `processor64BitCheckFailed`: Boolean
    processor64_bit_check_failed "processor64BitCheckFailed": bool,
    /// `processorCoreCountCheckFailed`: Boolean
    processor_core_count_check_failed "processorCoreCountCheckFailed": bool,
    /// `processorFamilyCheckFailed`: Boolean
    processor_family_check_failed "processorFamilyCheckFailed": bool,
    /// `processorSpeedCheckFailed`: Boolean
    processor_speed_check_failed "processorSpeedCheckFailed": bool,
    /// `ramCheckFailed`: Boolean
    ram_check_failed "ramCheckFailed": bool,
    /// `secureBootCheckFailed`: Boolean
    secure_boot_check_failed "secureBootCheckFailed": bool,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `storageCheckFailed`: Boolean
    storage_check_failed "storageCheckFailed": bool,
    /// `tenantAttached`: Boolean
    tenant_attached "tenantAttached": bool,
    /// `tpmCheckFailed`: Boolean
    tpm_check_failed "tpmCheckFailed": bool,
    /// `upgradeEligibility`: operatingSystemUpgradeEligibility, not null
    upgrade_eligibility "upgradeEligibility" "r": mg::Open<super::OperatingSystemUpgradeEligibility>,
    /// `windowsScore`: Double
    windows_score "windowsScore": f64,
    /// `workFromAnywhereScore`: Double
    work_from_anywhere_score "workFromAnywhereScore": f64,
}

mg::derived_from! { UserExperienceAnalyticsWorkFromAnywhereDevice: super::Entity }
