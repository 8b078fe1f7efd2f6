// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAutopilotDeviceIdentity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsautopilotdeviceidentity?view=graph-rest-beta>
    WindowsAutopilotDeviceIdentity "microsoft.graph.windowsAutopilotDeviceIdentity" "entity" : super::Entity;
    /// `addressableUserName`: String
    addressable_user_name "addressableUserName": String,
    /// `azureActiveDirectoryDeviceId`: String
    azure_active_directory_device_id "azureActiveDirectoryDeviceId": String,
    /// `azureAdDeviceId`: String
    azure_ad_device_id "azureAdDeviceId": String,
    /// `deploymentProfileAssignedDateTime`: DateTimeOffset, not null
    deployment_profile_assigned_date_time "deploymentProfileAssignedDateTime" "r": mg::DateTimeOffset,
    /// `deploymentProfileAssignmentDetailedStatus`: windowsAutopilotProfileAssignmentDetailedStatus, not null
    deployment_profile_assignment_detailed_status "deploymentProfileAssignmentDetailedStatus" "r": mg::Open<super::WindowsAutopilotProfileAssignmentDetailedStatus>,
    /// `deploymentProfileAssignmentStatus`: windowsAutopilotProfileAssignmentStatus, not null
    deployment_profile_assignment_status "deploymentProfileAssignmentStatus" "r": mg::Open<super::WindowsAutopilotProfileAssignmentStatus>,
    /// `deviceAccountPassword`: String, masked in Debug
    device_account_password "deviceAccountPassword" "s": String,
    /// `deviceAccountUpn`: String
    device_account_upn "deviceAccountUpn": String,
    /// `deviceFriendlyName`: String
    device_friendly_name "deviceFriendlyName": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enrollmentState`: enrollmentState, not null
    enrollment_state "enrollmentState" "r": mg::Open<super::EnrollmentState>,
    /// `groupTag`: String
    group_tag "groupTag": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastContactedDateTime`: DateTimeOffset, not null
    last_contacted_date_time "lastContactedDateTime" "r": mg::DateTimeOffset,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `productKey`: String, masked in Debug
    product_key "productKey" "s": String,
    /// `purchaseOrderIdentifier`: String
    purchase_order_identifier "purchaseOrderIdentifier": String,
    /// `remediationState`: windowsAutopilotDeviceRemediationState, not null
    remediation_state "remediationState" "r": mg::Open<super::WindowsAutopilotDeviceRemediationState>,
    /// `remediationStateLastModifiedDateTime`: DateTimeOffset, not null
    remediation_state_last_modified_date_time "remediationStateLastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `resourceName`: String
    resource_name "resourceName": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `skuNumber`: String
    sku_number "skuNumber": String,
    /// `systemFamily`: String
    system_family "systemFamily": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `userlessEnrollmentStatus`: windowsAutopilotUserlessEnrollmentStatus, not null
    userless_enrollment_status "userlessEnrollmentStatus" "r": mg::Open<super::WindowsAutopilotUserlessEnrollmentStatus>,
}

mg::derived_from! { WindowsAutopilotDeviceIdentity: super::Entity }

impl WindowsAutopilotDeviceIdentity {
    /// `deploymentProfile`: `windowsAutopilotDeploymentProfile`
    pub const DEPLOYMENT_PROFILE: mg::Nav<
        WindowsAutopilotDeviceIdentity,
        super::WindowsAutopilotDeploymentProfile,
    > = mg::Nav::new("deploymentProfile");
    /// `intendedDeploymentProfile`: `windowsAutopilotDeploymentProfile`
    pub const INTENDED_DEPLOYMENT_PROFILE: mg::Nav<
        WindowsAutopilotDeviceIdentity,
        super::WindowsAutopilotDeploymentProfile,
    > = mg::Nav::new("intendedDeploymentProfile");
}
