// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsAutopilotDeviceIdentity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsAutopilotDeviceIdentityCollection`], for example
/// `graph.device_management().windows_autopilot_device_identities()`.
///
/// Operations: `allow_next_enrollment`, `assign_resource_account_to_device`,
/// `assign_user_to_device`, `unassign_resource_account_from_device`, `unassign_user_from_device`,
/// `update_device_properties`.
///
/// [`WindowsAutopilotDeviceIdentityCollection`]: crate::requests::windows_autopilot_device_identity::WindowsAutopilotDeviceIdentityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsautopilotdeviceidentity?view=graph-rest-beta
pub struct WindowsAutopilotDeviceIdentity {
    /// `addressableUserName`.
    pub addressable_user_name: mg::Field<String>,
    /// `azureActiveDirectoryDeviceId`.
    pub azure_active_directory_device_id: mg::Field<String>,
    /// `azureAdDeviceId`.
    pub azure_ad_device_id: mg::Field<String>,
    /// `deploymentProfileAssignedDateTime`. Never null.
    pub deployment_profile_assigned_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deploymentProfileAssignmentDetailedStatus`. Never null.
    pub deployment_profile_assignment_detailed_status: mg::Field<
        mg::Open<super::WindowsAutopilotProfileAssignmentDetailedStatus>,
    >,
    /// `deploymentProfileAssignmentStatus`. Never null.
    pub deployment_profile_assignment_status: mg::Field<
        mg::Open<super::WindowsAutopilotProfileAssignmentStatus>,
    >,
    /// `deviceAccountPassword`. Secret: masked in `Debug`.
    pub device_account_password: mg::Field<String>,
    /// `deviceAccountUpn`.
    pub device_account_upn: mg::Field<String>,
    /// `deviceFriendlyName`.
    pub device_friendly_name: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enrollmentState`. Never null.
    pub enrollment_state: mg::Field<mg::Open<super::EnrollmentState>>,
    /// `groupTag`.
    pub group_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastContactedDateTime`. Never null.
    pub last_contacted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `productKey`. Secret: masked in `Debug`.
    pub product_key: mg::Field<String>,
    /// `purchaseOrderIdentifier`.
    pub purchase_order_identifier: mg::Field<String>,
    /// `remediationState`. Never null.
    pub remediation_state: mg::Field<
        mg::Open<super::WindowsAutopilotDeviceRemediationState>,
    >,
    /// `remediationStateLastModifiedDateTime`. Never null.
    pub remediation_state_last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceName`.
    pub resource_name: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `skuNumber`.
    pub sku_number: mg::Field<String>,
    /// `systemFamily`.
    pub system_family: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `userlessEnrollmentStatus`. Never null.
    pub userless_enrollment_status: mg::Field<
        mg::Open<super::WindowsAutopilotUserlessEnrollmentStatus>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsAutopilotDeviceIdentity: "microsoft.graph.windowsAutopilotDeviceIdentity", entity, base super::Entity;
    addressable_user_name: "addressableUserName",
    azure_active_directory_device_id: "azureActiveDirectoryDeviceId",
    azure_ad_device_id: "azureAdDeviceId",
    deployment_profile_assigned_date_time: "deploymentProfileAssignedDateTime" required,
    deployment_profile_assignment_detailed_status: "deploymentProfileAssignmentDetailedStatus" required,
    deployment_profile_assignment_status: "deploymentProfileAssignmentStatus" required,
    device_account_password: "deviceAccountPassword" secret,
    device_account_upn: "deviceAccountUpn",
    device_friendly_name: "deviceFriendlyName",
    display_name: "displayName",
    enrollment_state: "enrollmentState" required,
    group_tag: "groupTag",
    id: "id" key required,
    last_contacted_date_time: "lastContactedDateTime" required,
    managed_device_id: "managedDeviceId",
    manufacturer: "manufacturer",
    model: "model",
    product_key: "productKey" secret,
    purchase_order_identifier: "purchaseOrderIdentifier",
    remediation_state: "remediationState" required,
    remediation_state_last_modified_date_time: "remediationStateLastModifiedDateTime" required,
    resource_name: "resourceName",
    serial_number: "serialNumber",
    sku_number: "skuNumber",
    system_family: "systemFamily",
    user_principal_name: "userPrincipalName",
    userless_enrollment_status: "userlessEnrollmentStatus" required,
}

mg::derived_from! { WindowsAutopilotDeviceIdentity: super::Entity }

impl WindowsAutopilotDeviceIdentity {
    /// `deploymentProfile`:
    /// [`WindowsAutopilotDeploymentProfile`](super::WindowsAutopilotDeploymentProfile).
    pub const DEPLOYMENT_PROFILE: mg::Nav<
        WindowsAutopilotDeviceIdentity,
        super::WindowsAutopilotDeploymentProfile,
    > = mg::Nav::new("deploymentProfile");
    /// `intendedDeploymentProfile`:
    /// [`WindowsAutopilotDeploymentProfile`](super::WindowsAutopilotDeploymentProfile).
    pub const INTENDED_DEPLOYMENT_PROFILE: mg::Nav<
        WindowsAutopilotDeviceIdentity,
        super::WindowsAutopilotDeploymentProfile,
    > = mg::Nav::new("intendedDeploymentProfile");
}
