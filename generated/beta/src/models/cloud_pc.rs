// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPC`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`CloudPcCollection`](crate::requests::cloud_pc::CloudPcCollection), for example
/// `graph.me().cloud_pcs()`.
///
/// Operations: `change_user_account_type`, `create_snapshot`, `end_grace_period`,
/// `get_cloud_pc_connectivity_history`, `get_cloud_pc_launch_info`,
/// `get_frontline_cloud_pc_access_state`, `get_supported_cloud_pc_remote_actions`, `power_off` and
/// 19 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpc?view=graph-rest-beta
pub struct CloudPc {
    /// `aadDeviceId`.
    pub aad_device_id: mg::Field<String>,
    /// `allotmentDisplayName`.
    pub allotment_display_name: mg::Field<String>,
    /// `connectionSetting`.
    pub connection_setting: mg::Field<mg::Boxed<super::CloudPcConnectionSetting>>,
    /// `connectionSettings`.
    #[deprecated(
        note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/connectionSettings)"
    )]
    pub connection_settings: mg::Field<mg::Boxed<super::CloudPcConnectionSettings>>,
    /// `connectivityResult`.
    pub connectivity_result: mg::Field<mg::Boxed<super::CloudPcConnectivityResult>>,
    /// `deviceRegionName`.
    pub device_region_name: mg::Field<String>,
    /// `disasterRecoveryCapability`.
    pub disaster_recovery_capability: mg::Field<
        mg::Boxed<super::CloudPcDisasterRecoveryCapability>,
    >,
    /// `diskEncryptionState`.
    pub disk_encryption_state: mg::Field<mg::Open<super::CloudPcDiskEncryptionState>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `frontlineCloudPcAvailability`.
    #[deprecated(
        note = "deprecated since 2025-07-31, to be removed on 2025-10-30 (revision 2025-07/frontlineCloudPcAvailability)"
    )]
    pub frontline_cloud_pc_availability: mg::Field<
        mg::Open<super::FrontlineCloudPcAvailability>,
    >,
    /// `gracePeriodEndDateTime`.
    pub grace_period_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `groupDetail`.
    pub group_detail: mg::Field<mg::Boxed<super::CloudPcEntraGroupDetail>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `imageDisplayName`.
    pub image_display_name: mg::Field<String>,
    /// `isDisasterRecoveryActive`. Never null.
    pub is_disaster_recovery_active: mg::Field<bool>,
    /// `lastLoginResult`.
    pub last_login_result: mg::Field<mg::Boxed<super::CloudPcLoginResult>>,
    /// `lastLogoffDateTime`.
    pub last_logoff_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastRemoteActionResult`.
    pub last_remote_action_result: mg::Field<
        mg::Boxed<super::CloudPcRemoteActionResult>,
    >,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `managedDeviceName`.
    pub managed_device_name: mg::Field<String>,
    /// `onPremisesConnectionName`.
    pub on_premises_connection_name: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<mg::Open<super::CloudPcOperatingSystem>>,
    /// `partnerAgentInstallResults`.
    pub partner_agent_install_results: mg::Field<
        Vec<super::CloudPcPartnerAgentInstallResult>,
    >,
    /// `powerState`.
    pub power_state: mg::Field<mg::Open<super::CloudPcPowerState>>,
    /// `productType`.
    pub product_type: mg::Field<mg::Open<super::CloudPcProductType>>,
    /// `provisionedDateTime`.
    pub provisioned_date_time: mg::Field<mg::DateTimeOffset>,
    /// `provisioningPolicyId`.
    pub provisioning_policy_id: mg::Field<String>,
    /// `provisioningPolicyName`.
    pub provisioning_policy_name: mg::Field<String>,
    /// `provisioningType`.
    pub provisioning_type: mg::Field<mg::Open<super::CloudPcProvisioningType>>,
    /// `scopeIds`.
    pub scope_ids: mg::Field<Vec<String>>,
    /// `servicePlanId`.
    pub service_plan_id: mg::Field<String>,
    /// `servicePlanName`.
    pub service_plan_name: mg::Field<String>,
    /// `servicePlanType`.
    pub service_plan_type: mg::Field<mg::Open<super::CloudPcServicePlanType>>,
    /// `sharedDeviceDetail`.
    pub shared_device_detail: mg::Field<
        mg::Boxed<super::CloudPcFrontlineSharedDeviceDetail>,
    >,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CloudPcStatus>>,
    /// `statusDetail`.
    pub status_detail: mg::Field<mg::Boxed<super::CloudPcStatusDetail>>,
    /// `statusDetails`.
    #[deprecated(
        note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/statusDetails)"
    )]
    pub status_details: mg::Field<mg::Boxed<super::CloudPcStatusDetails>>,
    /// `userAccountType`.
    pub user_account_type: mg::Field<mg::Open<super::CloudPcUserAccountType>>,
    /// `userDetail`.
    pub user_detail: mg::Field<mg::Boxed<super::CloudPcEntraUserDetail>>,
    /// `userExperienceType`.
    pub user_experience_type: mg::Field<mg::Open<super::CloudPcUserExperienceType>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPc: "microsoft.graph.cloudPC", entity, base super::Entity;
    aad_device_id: "aadDeviceId",
    allotment_display_name: "allotmentDisplayName",
    connection_setting: "connectionSetting",
    connection_settings: "connectionSettings" deprecated,
    connectivity_result: "connectivityResult",
    device_region_name: "deviceRegionName",
    disaster_recovery_capability: "disasterRecoveryCapability",
    disk_encryption_state: "diskEncryptionState",
    display_name: "displayName",
    frontline_cloud_pc_availability: "frontlineCloudPcAvailability" deprecated,
    grace_period_end_date_time: "gracePeriodEndDateTime",
    group_detail: "groupDetail",
    id: "id" key required,
    image_display_name: "imageDisplayName",
    is_disaster_recovery_active: "isDisasterRecoveryActive" required,
    last_login_result: "lastLoginResult",
    last_logoff_date_time: "lastLogoffDateTime",
    last_modified_date_time: "lastModifiedDateTime" required,
    last_remote_action_result: "lastRemoteActionResult",
    managed_device_id: "managedDeviceId",
    managed_device_name: "managedDeviceName",
    on_premises_connection_name: "onPremisesConnectionName",
    os_version: "osVersion",
    partner_agent_install_results: "partnerAgentInstallResults",
    power_state: "powerState",
    product_type: "productType",
    provisioned_date_time: "provisionedDateTime",
    provisioning_policy_id: "provisioningPolicyId",
    provisioning_policy_name: "provisioningPolicyName",
    provisioning_type: "provisioningType",
    scope_ids: "scopeIds",
    service_plan_id: "servicePlanId",
    service_plan_name: "servicePlanName",
    service_plan_type: "servicePlanType",
    shared_device_detail: "sharedDeviceDetail",
    status: "status" required,
    status_detail: "statusDetail",
    status_details: "statusDetails" deprecated,
    user_account_type: "userAccountType",
    user_detail: "userDetail",
    user_experience_type: "userExperienceType",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { CloudPc: super::Entity }
