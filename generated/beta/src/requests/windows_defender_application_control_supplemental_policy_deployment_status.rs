// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`, by its URL.
    ///
    /// For example `/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicy-id}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus-id}`.
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusResource(mg::One<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus>)
}

impl WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusResource {
    /// `…/policy`: `windowsDefenderApplicationControlSupplementalPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn policy(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy::WindowsDefenderApplicationControlSupplementalPolicyResource {
        mg::to(self, "policy")
    }
}

/// A collection of `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`, by its URL.
///
/// For example `/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicy-id}/deviceStatuses`.
pub type WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusCollection = mg::Many<
    models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus,
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusResource,
>;
