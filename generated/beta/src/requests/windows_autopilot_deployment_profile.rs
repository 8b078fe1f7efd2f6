// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsAutopilotDeploymentProfile`, by its URL.
    ///
    /// For example `/deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfile-id}`.
    WindowsAutopilotDeploymentProfileResource(mg::One<models::WindowsAutopilotDeploymentProfile>)
}

impl WindowsAutopilotDeploymentProfileResource {
    /// `…/assignedDevices`: many `windowsAutopilotDeviceIdentity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn assigned_devices(
        &self,
    ) -> requests::windows_autopilot_device_identity::WindowsAutopilotDeviceIdentityCollection {
        mg::to(self, "assignedDevices")
    }

    /// `…/assignments`: many `windowsAutopilotDeploymentProfileAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_autopilot_deployment_profile_assignment::WindowsAutopilotDeploymentProfileAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`
    #[inline]
    pub fn as_active_directory_windows_autopilot_deployment_profile(
        &self,
    ) -> requests::active_directory_windows_autopilot_deployment_profile::ActiveDirectoryWindowsAutopilotDeploymentProfileResource {
        mg::to(self, "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile")
    }

    /// `…/microsoft.graph.azureADWindowsAutopilotDeploymentProfile`
    #[inline]
    pub fn as_azure_ad_windows_autopilot_deployment_profile(
        &self,
    ) -> requests::azure_ad_windows_autopilot_deployment_profile::AzureAdWindowsAutopilotDeploymentProfileResource {
        mg::to(self, "microsoft.graph.azureADWindowsAutopilotDeploymentProfile")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assign`
    /// - `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assign`
    /// - `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsAutopilotDeploymentProfile`, by its URL.
    ///
    /// For example `/deviceManagement/windowsAutopilotDeploymentProfiles`.
    WindowsAutopilotDeploymentProfileCollection(mg::Many<models::WindowsAutopilotDeploymentProfile, WindowsAutopilotDeploymentProfileResource>)
}

impl WindowsAutopilotDeploymentProfileCollection {
    /// `…/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`
    #[inline]
    pub fn as_active_directory_windows_autopilot_deployment_profile(
        &self,
    ) -> requests::active_directory_windows_autopilot_deployment_profile::ActiveDirectoryWindowsAutopilotDeploymentProfileCollection {
        mg::to(self, "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile")
    }

    /// `…/microsoft.graph.azureADWindowsAutopilotDeploymentProfile`
    #[inline]
    pub fn as_azure_ad_windows_autopilot_deployment_profile(
        &self,
    ) -> requests::azure_ad_windows_autopilot_deployment_profile::AzureAdWindowsAutopilotDeploymentProfileCollection {
        mg::to(self, "microsoft.graph.azureADWindowsAutopilotDeploymentProfile")
    }

    /// `POST …/hasPayloadLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/windowsAutopilotDeploymentProfiles/hasPayloadLinks`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        mg::Path::action_with(self, "hasPayloadLinks", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `deviceIds`: Collection(String)
    device_ids "deviceIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.hasPayloadLinks`.
    HasPayloadLinks "microsoft.graph.hasPayloadLinks" "parameters";
    /// `payloadIds`: Collection(String)
    payload_ids "payloadIds": Vec<String>,
}
