// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.defaultManagedAppProtection`, by its URL.
    ///
    /// For example `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtection-id}`.
    DefaultManagedAppProtectionResource(mg::One<models::DefaultManagedAppProtection, requests::managed_app_protection::ManagedAppProtectionResource>)
}

impl DefaultManagedAppProtectionResource {
    /// `…/apps`: many `managedMobileApp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn apps(&self) -> requests::managed_mobile_app::ManagedMobileAppCollection {
        mg::to(self, "apps")
    }

    /// `…/deploymentSummary`: `managedAppPolicyDeploymentSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn deployment_summary(
        &self,
    ) -> requests::managed_app_policy_deployment_summary::ManagedAppPolicyDeploymentSummaryResource {
        mg::to(self, "deploymentSummary")
    }
}

/// A collection of `microsoft.graph.defaultManagedAppProtection`, by its URL.
///
/// For example `/deviceAppManagement/defaultManagedAppProtections`.
pub type DefaultManagedAppProtectionCollection = mg::Many<
    models::DefaultManagedAppProtection,
    DefaultManagedAppProtectionResource,
>;
