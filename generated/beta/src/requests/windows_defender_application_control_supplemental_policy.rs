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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy_assignment::WindowsDefenderApplicationControlSupplementalPolicyAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deploySummary`: `windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn deploy_summary(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy_deployment_summary::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummaryResource {
        mg::to(self, "deploySummary")
    }

    /// `…/deviceStatuses`: many `windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::windows_defender_application_control_supplemental_policy_deployment_status::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatusCollection {
        mg::to(self, "deviceStatuses")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
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
