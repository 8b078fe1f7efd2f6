// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsDefenderApplicationControlSupplementalPolicy`]: `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_app_management().wdac_supplemental_policies().id(id)`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicy`]: models::WindowsDefenderApplicationControlSupplementalPolicy
#[derive(Clone, Debug)]
pub struct WindowsDefenderApplicationControlSupplementalPolicyResource(
    mg::One<models::WindowsDefenderApplicationControlSupplementalPolicy>,
);

mg::builder! { WindowsDefenderApplicationControlSupplementalPolicyResource: mg::One<models::WindowsDefenderApplicationControlSupplementalPolicy> }

impl WindowsDefenderApplicationControlSupplementalPolicyResource {
    /// `…/assignments`: many [`WindowsDefenderApplicationControlSupplementalPolicyAssignment`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`WindowsDefenderApplicationControlSupplementalPolicyAssignment`]: models::WindowsDefenderApplicationControlSupplementalPolicyAssignment
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy_assignment::WindowsDefenderApplicationControlSupplementalPolicyAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deploySummary`: [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`]: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary
    #[inline]
    pub fn deploy_summary(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy_deployment_summary::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummaryResource {
        mg::navigate(self, "deploySummary")
    }

    /// `…/deviceStatuses`: many
    /// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`]: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy_deployment_status::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusCollection {
        mg::navigate(self, "deviceStatuses")
    }

    /// `POST …/assign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of [`WindowsDefenderApplicationControlSupplementalPolicy`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().wdac_supplemental_policies()`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicy`]: models::WindowsDefenderApplicationControlSupplementalPolicy
pub type WindowsDefenderApplicationControlSupplementalPolicyCollection = mg::Many<
    models::WindowsDefenderApplicationControlSupplementalPolicy,
    WindowsDefenderApplicationControlSupplementalPolicyResource,
>;

/// Parameters of [`WindowsDefenderApplicationControlSupplementalPolicyResource::assign`].
pub struct Assign {
    /// `wdacPolicyAssignments`.
    pub wdac_policy_assignments: mg::Field<
        Vec<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    wdac_policy_assignments: "wdacPolicyAssignments",
}
