// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`, by its URL.
    ///
    /// For example `/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicy-id}`.
    WindowsDefenderApplicationControlSupplementalPolicyResource(mg::One<models::WindowsDefenderApplicationControlSupplementalPolicy>)
}

impl WindowsDefenderApplicationControlSupplementalPolicyResource {
    /// `…/assignments`: many `windowsDefenderApplicationControlSupplementalPolicyAssignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy_assignment::WindowsDefenderApplicationControlSupplementalPolicyAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deploySummary`: `windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`
    #[inline]
    pub fn deploy_summary(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy_deployment_summary::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummaryResource {
        mg::to(self, "deploySummary")
    }

    /// `…/deviceStatuses`: many `windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy_deployment_status::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusCollection {
        mg::to(self, "deviceStatuses")
    }

    /// `POST …/assign`
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

/// A collection of `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`, by its URL.
///
/// For example `/deviceAppManagement/wdacSupplementalPolicies`.
pub type WindowsDefenderApplicationControlSupplementalPolicyCollection = mg::Many<
    models::WindowsDefenderApplicationControlSupplementalPolicy,
    WindowsDefenderApplicationControlSupplementalPolicyResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `wdacPolicyAssignments`: Collection(windowsDefenderApplicationControlSupplementalPolicyAssignment)
    wdac_policy_assignments "wdacPolicyAssignments": Vec<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment>,
}
