// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsAutopilotDeviceIdentity`, by its URL.
    ///
    /// For example `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}`.
    WindowsAutopilotDeviceIdentityResource(mg::One<models::WindowsAutopilotDeviceIdentity>)
}

impl WindowsAutopilotDeviceIdentityResource {
    /// `…/deploymentProfile`: `windowsAutopilotDeploymentProfile`
    ///
    /// [Get windowsAutopilotDeploymentProfile](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-get?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn deployment_profile(
        &self,
    ) -> requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileResource {
        mg::to(self, "deploymentProfile")
    }

    /// `…/intendedDeploymentProfile`: `windowsAutopilotDeploymentProfile`
    ///
    /// [Get windowsAutopilotDeploymentProfile](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-get?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn intended_deployment_profile(
        &self,
    ) -> requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileResource {
        mg::to(self, "intendedDeploymentProfile")
    }

    /// `POST …/allowNextEnrollment`
    #[inline]
    pub fn allow_next_enrollment(&self) -> mg::Request<()> {
        mg::Path::action(self, "allowNextEnrollment")
    }

    /// `POST …/assignResourceAccountToDevice`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn assign_resource_account_to_device(
        &self,
        parameters: AssignResourceAccountToDevice,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "assignResourceAccountToDevice", &parameters)
    }

    /// `POST …/assignUserToDevice`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn assign_user_to_device(
        &self,
        parameters: AssignUserToDevice,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "assignUserToDevice", &parameters)
    }

    /// `POST …/unassignResourceAccountFromDevice`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn unassign_resource_account_from_device(&self) -> mg::Request<()> {
        mg::Path::action(self, "unassignResourceAccountFromDevice")
    }

    /// `POST …/unassignUserFromDevice`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn unassign_user_from_device(&self) -> mg::Request<()> {
        mg::Path::action(self, "unassignUserFromDevice")
    }

    /// `POST …/updateDeviceProperties`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn update_device_properties(
        &self,
        parameters: UpdateDeviceProperties,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "updateDeviceProperties", &parameters)
    }
}

/// A collection of `microsoft.graph.windowsAutopilotDeviceIdentity`, by its URL.
///
/// For example `/deviceManagement/windowsAutopilotDeviceIdentities`.
pub type WindowsAutopilotDeviceIdentityCollection = mg::Many<
    models::WindowsAutopilotDeviceIdentity,
    WindowsAutopilotDeviceIdentityResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assignResourceAccountToDevice`.
    AssignResourceAccountToDevice "microsoft.graph.assignResourceAccountToDevice" "parameters";
    /// `addressableUserName`: String
    addressable_user_name "addressableUserName": String,
    /// `resourceAccountName`: String
    resource_account_name "resourceAccountName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.assignUserToDevice`.
    AssignUserToDevice "microsoft.graph.assignUserToDevice" "parameters";
    /// `addressableUserName`: String
    addressable_user_name "addressableUserName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.updateDeviceProperties`.
    UpdateDeviceProperties "microsoft.graph.updateDeviceProperties" "parameters";
    /// `addressableUserName`: String
    addressable_user_name "addressableUserName": String,
    /// `deviceAccountPassword`: String, masked in Debug
    device_account_password "deviceAccountPassword" "s": String,
    /// `deviceAccountUpn`: String
    device_account_upn "deviceAccountUpn": String,
    /// `deviceFriendlyName`: String
    device_friendly_name "deviceFriendlyName": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `groupTag`: String
    group_tag "groupTag": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
