// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`]: `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.device_app_management().wdac_supplemental_policies().id(id).device_statuses().id(id)`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`]: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
#[derive(Clone, Debug)]
pub struct WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusResource(
    mg::One<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus>,
);

mg::builder! { WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusResource: mg::One<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus> }

impl WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusResource {
    /// `…/policy`: [`WindowsDefenderApplicationControlSupplementalPolicy`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`WindowsDefenderApplicationControlSupplementalPolicy`]: models::WindowsDefenderApplicationControlSupplementalPolicy
    #[inline]
    pub fn policy(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy::WindowsDefenderApplicationControlSupplementalPolicyResource {
        mg::navigate(self, "policy")
    }
}

/// Requests on a collection of
/// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().wdac_supplemental_policies().id(id).device_statuses()`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`]: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
pub type WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusCollection = mg::Many<
    models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus,
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusResource,
>;
