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
