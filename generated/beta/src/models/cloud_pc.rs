// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPC`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpc?view=graph-rest-beta>
    CloudPc "microsoft.graph.cloudPC" "entity" : super::Entity;
    /// `aadDeviceId`: String
    aad_device_id "aadDeviceId": String,
    /// `allotmentDisplayName`: String
    allotment_display_name "allotmentDisplayName": String,
    /// `connectionSetting`: cloudPcConnectionSetting
    connection_setting "connectionSetting": mg::Boxed<super::CloudPcConnectionSetting>,
    /// `connectionSettings`: cloudPcConnectionSettings
    #[deprecated(note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/connectionSettings)")]
    connection_settings "connectionSettings" "d": mg::Boxed<super::CloudPcConnectionSettings>,
    /// `connectivityResult`: cloudPcConnectivityResult
    connectivity_result "connectivityResult": mg::Boxed<super::CloudPcConnectivityResult>,
    /// `deviceRegionName`: String
    device_region_name "deviceRegionName": String,
    /// `disasterRecoveryCapability`: cloudPcDisasterRecoveryCapability
    disaster_recovery_capability "disasterRecoveryCapability": mg::Boxed<super::CloudPcDisasterRecoveryCapability>,
    /// `diskEncryptionState`: cloudPcDiskEncryptionState
    disk_encryption_state "diskEncryptionState": mg::Open<super::CloudPcDiskEncryptionState>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `frontlineCloudPcAvailability`: frontlineCloudPcAvailability
    #[deprecated(note = "deprecated since 2025-07-31, to be removed on 2025-10-30 (revision 2025-07/frontlineCloudPcAvailability)")]
    frontline_cloud_pc_availability "frontlineCloudPcAvailability" "d": mg::Open<super::FrontlineCloudPcAvailability>,
    /// `gracePeriodEndDateTime`: DateTimeOffset
    grace_period_end_date_time "gracePeriodEndDateTime": mg::DateTimeOffset,
    /// `groupDetail`: cloudPcEntraGroupDetail
    group_detail "groupDetail": mg::Boxed<super::CloudPcEntraGroupDetail>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `imageDisplayName`: String
    image_display_name "imageDisplayName": String,
    /// `isDisasterRecoveryActive`: Boolean, not null
    is_disaster_recovery_active "isDisasterRecoveryActive" "r": bool,
    /// `lastLoginResult`: cloudPcLoginResult
    last_login_result "lastLoginResult": mg::Boxed<super::CloudPcLoginResult>,
    /// `lastLogoffDateTime`: DateTimeOffset
    last_logoff_date_time "lastLogoffDateTime": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `lastRemoteActionResult`: cloudPcRemoteActionResult
    last_remote_action_result "lastRemoteActionResult": mg::Boxed<super::CloudPcRemoteActionResult>,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `managedDeviceName`: String
    managed_device_name "managedDeviceName": String,
    /// `onPremisesConnectionName`: String
    on_premises_connection_name "onPremisesConnectionName": String,
    /// `osVersion`: cloudPcOperatingSystem
    os_version "osVersion": mg::Open<super::CloudPcOperatingSystem>,
    /// `partnerAgentInstallResults`: Collection(cloudPcPartnerAgentInstallResult)
    partner_agent_install_results "partnerAgentInstallResults": Vec<super::CloudPcPartnerAgentInstallResult>,
    /// `powerState`: cloudPcPowerState
    power_state "powerState": mg::Open<super::CloudPcPowerState>,
    /// `productType`: cloudPcProductType
    product_type "productType": mg::Open<super::CloudPcProductType>,
    /// `provisionedDateTime`: DateTimeOffset
    provisioned_date_time "provisionedDateTime": mg::DateTimeOffset,
    /// `provisioningPolicyId`: String
    provisioning_policy_id "provisioningPolicyId": String,
    /// `provisioningPolicyName`: String
    provisioning_policy_name "provisioningPolicyName": String,
    /// `provisioningType`: cloudPcProvisioningType
    provisioning_type "provisioningType": mg::Open<super::CloudPcProvisioningType>,
    /// `scopeIds`: Collection(String)
    scope_ids "scopeIds": Vec<String>,
    /// `servicePlanId`: String
    service_plan_id "servicePlanId": String,
    /// `servicePlanName`: String
    service_plan_name "servicePlanName": String,
    /// `servicePlanType`: cloudPcServicePlanType
    service_plan_type "servicePlanType": mg::Open<super::CloudPcServicePlanType>,
    /// `sharedDeviceDetail`: cloudPcFrontlineSharedDeviceDetail
    shared_device_detail "sharedDeviceDetail": mg::Boxed<super::CloudPcFrontlineSharedDeviceDetail>,
    /// `status`: cloudPcStatus, not null
    status "status" "r": mg::Open<super::CloudPcStatus>,
    /// `statusDetail`: cloudPcStatusDetail
    status_detail "statusDetail": mg::Boxed<super::CloudPcStatusDetail>,
    /// `statusDetails`: cloudPcStatusDetails
    #[deprecated(note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/statusDetails)")]
    status_details "statusDetails" "d": mg::Boxed<super::CloudPcStatusDetails>,
    /// `userAccountType`: cloudPcUserAccountType
    user_account_type "userAccountType": mg::Open<super::CloudPcUserAccountType>,
    /// `userDetail`: cloudPcEntraUserDetail
    user_detail "userDetail": mg::Boxed<super::CloudPcEntraUserDetail>,
    /// `userExperienceType`: cloudPcUserExperienceType
    user_experience_type "userExperienceType": mg::Open<super::CloudPcUserExperienceType>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { CloudPc: super::Entity }
