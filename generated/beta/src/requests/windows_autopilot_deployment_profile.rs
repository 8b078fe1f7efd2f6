// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsAutopilotDeploymentProfile`](models::WindowsAutopilotDeploymentProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().windows_autopilot_deployment_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct WindowsAutopilotDeploymentProfileResource(
    mg::One<models::WindowsAutopilotDeploymentProfile>,
);

mg::builder! { WindowsAutopilotDeploymentProfileResource: mg::One<models::WindowsAutopilotDeploymentProfile> }

impl WindowsAutopilotDeploymentProfileResource {
    /// `…/assignedDevices`: many
    /// [`WindowsAutopilotDeviceIdentity`](models::WindowsAutopilotDeviceIdentity).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assigned_devices(
        &self,
    ) -> requests::windows_autopilot_device_identity::WindowsAutopilotDeviceIdentityCollection {
        mg::navigate(self, "assignedDevices")
    }

    /// `…/assignments`: many [`WindowsAutopilotDeploymentProfileAssignment`].
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    ///
    /// [`WindowsAutopilotDeploymentProfileAssignment`]: models::WindowsAutopilotDeploymentProfileAssignment
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_autopilot_deployment_profile_assignment::WindowsAutopilotDeploymentProfileAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`: cast to
    /// [`ActiveDirectoryWindowsAutopilotDeploymentProfile`].
    ///
    /// [`ActiveDirectoryWindowsAutopilotDeploymentProfile`]: models::ActiveDirectoryWindowsAutopilotDeploymentProfile
    #[doc(alias = "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile")]
    #[inline]
    pub fn cast_to_active_directory_windows_autopilot_deployment_profile(
        &self,
    ) -> requests::active_directory_windows_autopilot_deployment_profile::ActiveDirectoryWindowsAutopilotDeploymentProfileResource {
        mg::navigate(
            self,
            "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile",
        )
    }

    /// `…/microsoft.graph.azureADWindowsAutopilotDeploymentProfile`: cast to
    /// [`AzureAdWindowsAutopilotDeploymentProfile`].
    ///
    /// [`AzureAdWindowsAutopilotDeploymentProfile`]: models::AzureAdWindowsAutopilotDeploymentProfile
    #[doc(alias = "microsoft.graph.azureADWindowsAutopilotDeploymentProfile")]
    #[inline]
    pub fn cast_to_azure_ad_windows_autopilot_deployment_profile(
        &self,
    ) -> requests::azure_ad_windows_autopilot_deployment_profile::AzureAdWindowsAutopilotDeploymentProfileResource {
        mg::navigate(self, "microsoft.graph.azureADWindowsAutopilotDeploymentProfile")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of
/// [`WindowsAutopilotDeploymentProfile`](models::WindowsAutopilotDeploymentProfile): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().windows_autopilot_deployment_profiles()`.
#[derive(Clone, Debug)]
pub struct WindowsAutopilotDeploymentProfileCollection(
    mg::Many<
        models::WindowsAutopilotDeploymentProfile,
        WindowsAutopilotDeploymentProfileResource,
    >,
);

mg::builder! { WindowsAutopilotDeploymentProfileCollection: mg::Many<models::WindowsAutopilotDeploymentProfile, WindowsAutopilotDeploymentProfileResource> }

impl WindowsAutopilotDeploymentProfileCollection {
    /// `…/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`: the members that are
    /// [`ActiveDirectoryWindowsAutopilotDeploymentProfile`].
    ///
    /// [`ActiveDirectoryWindowsAutopilotDeploymentProfile`]: models::ActiveDirectoryWindowsAutopilotDeploymentProfile
    #[doc(alias = "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile")]
    #[inline]
    pub fn cast_to_active_directory_windows_autopilot_deployment_profile(
        &self,
    ) -> requests::active_directory_windows_autopilot_deployment_profile::ActiveDirectoryWindowsAutopilotDeploymentProfileCollection {
        mg::navigate(
            self,
            "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile",
        )
    }

    /// `…/microsoft.graph.azureADWindowsAutopilotDeploymentProfile`: the members that are
    /// [`AzureAdWindowsAutopilotDeploymentProfile`].
    ///
    /// [`AzureAdWindowsAutopilotDeploymentProfile`]: models::AzureAdWindowsAutopilotDeploymentProfile
    #[doc(alias = "microsoft.graph.azureADWindowsAutopilotDeploymentProfile")]
    #[inline]
    pub fn cast_to_azure_ad_windows_autopilot_deployment_profile(
        &self,
    ) -> requests::azure_ad_windows_autopilot_deployment_profile::AzureAdWindowsAutopilotDeploymentProfileCollection {
        mg::navigate(self, "microsoft.graph.azureADWindowsAutopilotDeploymentProfile")
    }

    /// `POST …/hasPayloadLinks`.
    ///
    /// Returns 200 with a page of [`HasPayloadLinkResultItem`](models::HasPayloadLinkResultItem).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks?view=graph-rest-beta
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        self.raw().action_with("hasPayloadLinks", &parameters)
    }
}

/// Parameters of [`WindowsAutopilotDeploymentProfileResource::assign`].
pub struct Assign {
    /// `deviceIds`.
    pub device_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    device_ids: "deviceIds",
}

/// Parameters of [`WindowsAutopilotDeploymentProfileCollection::has_payload_links`].
pub struct HasPayloadLinks {
    /// `payloadIds`.
    pub payload_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HasPayloadLinks: "microsoft.graph.hasPayloadLinks", parameters;
    payload_ids: "payloadIds",
}
