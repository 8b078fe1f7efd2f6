// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidManagedAppProtection`, by its URL.
    ///
    /// For example `/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtection-id}`.
    AndroidManagedAppProtectionResource(mg::One<models::AndroidManagedAppProtection, requests::targeted_managed_app_protection::TargetedManagedAppProtectionResource>)
}

impl AndroidManagedAppProtectionResource {
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

mg::builder! {
    /// A collection of `microsoft.graph.androidManagedAppProtection`, by its URL.
    ///
    /// For example `/deviceAppManagement/androidManagedAppProtections`.
    AndroidManagedAppProtectionCollection(mg::Many<models::AndroidManagedAppProtection, AndroidManagedAppProtectionResource>)
}

impl AndroidManagedAppProtectionCollection {
    /// `POST …/hasPayloadLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-haspayloadlinks?view=graph-rest-beta); 200.
    /// - `POST /deviceAppManagement/androidManagedAppProtections/hasPayloadLinks`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        mg::Path::action_with(self, "hasPayloadLinks", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.hasPayloadLinks`.
    HasPayloadLinks "microsoft.graph.hasPayloadLinks" "parameters";
    /// `payloadIds`: Collection(String)
    payload_ids "payloadIds": Vec<String>,
}
