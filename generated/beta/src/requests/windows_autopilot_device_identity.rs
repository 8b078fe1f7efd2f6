// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsAutopilotDeviceIdentity`](models::WindowsAutopilotDeviceIdentity):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().windows_autopilot_device_identities().id(id)`.
#[derive(Clone, Debug)]
pub struct WindowsAutopilotDeviceIdentityResource(
    mg::One<models::WindowsAutopilotDeviceIdentity>,
);

mg::builder! { WindowsAutopilotDeviceIdentityResource: mg::One<models::WindowsAutopilotDeviceIdentity> }

impl WindowsAutopilotDeviceIdentityResource {
    /// `…/deploymentProfile`:
    /// [`WindowsAutopilotDeploymentProfile`](models::WindowsAutopilotDeploymentProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application). Reference: [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-get?view=graph-rest-beta
    #[inline]
    pub fn deployment_profile(
        &self,
    ) -> requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileResource {
        mg::navigate(self, "deploymentProfile")
    }

    /// `…/intendedDeploymentProfile`:
    /// [`WindowsAutopilotDeploymentProfile`](models::WindowsAutopilotDeploymentProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application). Reference: [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-get?view=graph-rest-beta
    #[inline]
    pub fn intended_deployment_profile(
        &self,
    ) -> requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileResource {
        mg::navigate(self, "intendedDeploymentProfile")
    }

    /// `POST …/allowNextEnrollment`.
    ///
    /// Returns no body.
    #[inline]
    pub fn allow_next_enrollment(&self) -> mg::Request<()> {
        self.raw().action("allowNextEnrollment")
    }

    /// `POST …/assignResourceAccountToDevice`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn assign_resource_account_to_device(
        &self,
        parameters: AssignResourceAccountToDevice,
    ) -> mg::Request<()> {
        self.raw().action_with("assignResourceAccountToDevice", &parameters)
    }

    /// `POST …/assignUserToDevice`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn assign_user_to_device(
        &self,
        parameters: AssignUserToDevice,
    ) -> mg::Request<()> {
        self.raw().action_with("assignUserToDevice", &parameters)
    }

    /// `POST …/unassignResourceAccountFromDevice`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn unassign_resource_account_from_device(&self) -> mg::Request<()> {
        self.raw().action("unassignResourceAccountFromDevice")
    }

    /// `POST …/unassignUserFromDevice`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn unassign_user_from_device(&self) -> mg::Request<()> {
        self.raw().action("unassignUserFromDevice")
    }

    /// `POST …/updateDeviceProperties`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn update_device_properties(
        &self,
        parameters: UpdateDeviceProperties,
    ) -> mg::Request<()> {
        self.raw().action_with("updateDeviceProperties", &parameters)
    }
}

/// Requests on a collection of
/// [`WindowsAutopilotDeviceIdentity`](models::WindowsAutopilotDeviceIdentity): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().windows_autopilot_device_identities()`.
pub type WindowsAutopilotDeviceIdentityCollection = mg::Many<
    models::WindowsAutopilotDeviceIdentity,
    WindowsAutopilotDeviceIdentityResource,
>;

/// Parameters of [`WindowsAutopilotDeviceIdentityResource::assign_resource_account_to_device`].
pub struct AssignResourceAccountToDevice {
    /// `addressableUserName`.
    pub addressable_user_name: mg::Field<String>,
    /// `resourceAccountName`.
    pub resource_account_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignResourceAccountToDevice: "microsoft.graph.assignResourceAccountToDevice", parameters;
    addressable_user_name: "addressableUserName",
    resource_account_name: "resourceAccountName",
    user_principal_name: "userPrincipalName",
}

/// Parameters of [`WindowsAutopilotDeviceIdentityResource::assign_user_to_device`].
pub struct AssignUserToDevice {
    /// `addressableUserName`.
    pub addressable_user_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignUserToDevice: "microsoft.graph.assignUserToDevice", parameters;
    addressable_user_name: "addressableUserName",
    user_principal_name: "userPrincipalName",
}

/// Parameters of [`WindowsAutopilotDeviceIdentityResource::update_device_properties`].
pub struct UpdateDeviceProperties {
    /// `addressableUserName`.
    pub addressable_user_name: mg::Field<String>,
    /// `deviceAccountPassword`. Secret: masked in `Debug`.
    pub device_account_password: mg::Field<String>,
    /// `deviceAccountUpn`.
    pub device_account_upn: mg::Field<String>,
    /// `deviceFriendlyName`.
    pub device_friendly_name: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `groupTag`.
    pub group_tag: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateDeviceProperties: "microsoft.graph.updateDeviceProperties", parameters;
    addressable_user_name: "addressableUserName",
    device_account_password: "deviceAccountPassword" secret,
    device_account_upn: "deviceAccountUpn",
    device_friendly_name: "deviceFriendlyName",
    display_name: "displayName",
    group_tag: "groupTag",
    user_principal_name: "userPrincipalName",
}
