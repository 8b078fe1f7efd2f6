// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsWorkFromAnywhereDeviceCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_work_from_anywhere_metrics()
///     .id(id)
///     .metric_devices()
/// ```
///
/// [`UserExperienceAnalyticsWorkFromAnywhereDeviceCollection`]: crate::requests::user_experience_analytics_work_from_anywhere_device::UserExperienceAnalyticsWorkFromAnywhereDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheredevice?view=graph-rest-beta
pub struct UserExperienceAnalyticsWorkFromAnywhereDevice {
    /// `autoPilotProfileAssigned`.
    pub auto_pilot_profile_assigned: mg::Field<bool>,
    /// `autoPilotRegistered`.
    pub auto_pilot_registered: mg::Field<bool>,
    /// `azureAdDeviceId`.
    pub azure_ad_device_id: mg::Field<String>,
    /// `azureAdJoinType`.
    pub azure_ad_join_type: mg::Field<String>,
    /// `azureAdRegistered`.
    pub azure_ad_registered: mg::Field<bool>,
    /// `cloudIdentityScore`.
    pub cloud_identity_score: mg::Field<f64>,
    /// `cloudManagementScore`.
    pub cloud_management_score: mg::Field<f64>,
    /// `cloudProvisioningScore`.
    pub cloud_provisioning_score: mg::Field<f64>,
    /// `compliancePolicySetToIntune`.
    pub compliance_policy_set_to_intune: mg::Field<bool>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `healthStatus`. Never null.
    pub health_status: mg::Field<mg::Open<super::UserExperienceAnalyticsHealthState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCloudManagedGatewayEnabled`.
    pub is_cloud_managed_gateway_enabled: mg::Field<bool>,
    /// `managedBy`.
    pub managed_by: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `osCheckFailed`.
    pub os_check_failed: mg::Field<bool>,
    /// `osDescription`.
    pub os_description: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `otherWorkloadsSetToIntune`.
    pub other_workloads_set_to_intune: mg::Field<bool>,
    /// `ownership`.
    pub ownership: mg::Field<String>,
    /// `processor64BitCheckFailed`.
    pub processor64_bit_check_failed: mg::Field<bool>,
    /// `processorCoreCountCheckFailed`.
    pub processor_core_count_check_failed: mg::Field<bool>,
    /// `processorFamilyCheckFailed`.
    pub processor_family_check_failed: mg::Field<bool>,
    /// `processorSpeedCheckFailed`.
    pub processor_speed_check_failed: mg::Field<bool>,
    /// `ramCheckFailed`.
    pub ram_check_failed: mg::Field<bool>,
    /// `secureBootCheckFailed`.
    pub secure_boot_check_failed: mg::Field<bool>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `storageCheckFailed`.
    pub storage_check_failed: mg::Field<bool>,
    /// `tenantAttached`.
    pub tenant_attached: mg::Field<bool>,
    /// `tpmCheckFailed`.
    pub tpm_check_failed: mg::Field<bool>,
    /// `upgradeEligibility`. Never null.
    pub upgrade_eligibility: mg::Field<
        mg::Open<super::OperatingSystemUpgradeEligibility>,
    >,
    /// `windowsScore`.
    pub windows_score: mg::Field<f64>,
    /// `workFromAnywhereScore`.
    pub work_from_anywhere_score: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsWorkFromAnywhereDevice: "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice", entity, base super::Entity;
    auto_pilot_profile_assigned: "autoPilotProfileAssigned",
    auto_pilot_registered: "autoPilotRegistered",
    azure_ad_device_id: "azureAdDeviceId",
    azure_ad_join_type: "azureAdJoinType",
    azure_ad_registered: "azureAdRegistered",
    cloud_identity_score: "cloudIdentityScore",
    cloud_management_score: "cloudManagementScore",
    cloud_provisioning_score: "cloudProvisioningScore",
    compliance_policy_set_to_intune: "compliancePolicySetToIntune",
    device_id: "deviceId",
    device_name: "deviceName",
    health_status: "healthStatus" required,
    id: "id" key required,
    is_cloud_managed_gateway_enabled: "isCloudManagedGatewayEnabled",
    managed_by: "managedBy",
    manufacturer: "manufacturer",
    model: "model",
    os_check_failed: "osCheckFailed",
    os_description: "osDescription",
    os_version: "osVersion",
    other_workloads_set_to_intune: "otherWorkloadsSetToIntune",
    ownership: "ownership",
    processor64_bit_check_failed: "processor64BitCheckFailed",
    processor_core_count_check_failed: "processorCoreCountCheckFailed",
    processor_family_check_failed: "processorFamilyCheckFailed",
    processor_speed_check_failed: "processorSpeedCheckFailed",
    ram_check_failed: "ramCheckFailed",
    secure_boot_check_failed: "secureBootCheckFailed",
    serial_number: "serialNumber",
    storage_check_failed: "storageCheckFailed",
    tenant_attached: "tenantAttached",
    tpm_check_failed: "tpmCheckFailed",
    upgrade_eligibility: "upgradeEligibility" required,
    windows_score: "windowsScore",
    work_from_anywhere_score: "workFromAnywhereScore",
}

mg::derived_from! { UserExperienceAnalyticsWorkFromAnywhereDevice: super::Entity }
