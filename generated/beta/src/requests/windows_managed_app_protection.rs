// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsManagedAppProtection`, by its URL.
    ///
    /// For example `/deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtection-id}`.
    WindowsManagedAppProtectionResource(mg::One<models::WindowsManagedAppProtection, requests::managed_app_policy::ManagedAppPolicyResource>)
}

impl WindowsManagedAppProtectionResource {
    /// `…/apps`: many `managedMobileApp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn apps(&self) -> requests::managed_mobile_app::ManagedMobileAppCollection {
        mg::to(self, "apps")
    }

    /// `…/assignments`: many `targetedManagedAppPolicyAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::targeted_managed_app_policy_assignment::TargetedManagedAppPolicyAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deploymentSummary`: `managedAppPolicyDeploymentSummary`
    #[inline]
    pub fn deployment_summary(
        &self,
    ) -> requests::managed_app_policy_deployment_summary::ManagedAppPolicyDeploymentSummaryResource {
        mg::to(self, "deploymentSummary")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/targetApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn target_apps(&self, parameters: TargetApps) -> mg::Request<()> {
        mg::Path::action_with(self, "targetApps", &parameters)
    }
}

/// A collection of `microsoft.graph.windowsManagedAppProtection`, by its URL.
///
/// For example `/deviceAppManagement/windowsManagedAppProtections`.
pub type WindowsManagedAppProtectionCollection = mg::Many<
    models::WindowsManagedAppProtection,
    WindowsManagedAppProtectionResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(targetedManagedAppPolicyAssignment)
    assignments "assignments": Vec<models::TargetedManagedAppPolicyAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.targetApps`.
    TargetApps "microsoft.graph.targetApps" "parameters";
    /// `apps`: Collection(managedMobileApp)
    apps "apps": Vec<models::ManagedMobileApp>,
}
