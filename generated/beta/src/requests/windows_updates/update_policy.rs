// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.updatePolicy`, by its URL.
    ///
    /// For example `/admin/windows/updates/updatePolicies/{updatePolicy-id}`.
    UpdatePolicyResource(mg::One<models::windows_updates::UpdatePolicy>)
}

impl UpdatePolicyResource {
    /// `…/audience`: `microsoft.graph.windowsUpdates.deploymentAudience`
    #[inline]
    pub fn audience(
        &self,
    ) -> requests::windows_updates::deployment_audience::DeploymentAudienceResource {
        mg::to(self, "audience")
    }

    /// `…/complianceChanges`: many `microsoft.graph.windowsUpdates.complianceChange`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `GET …/microsoft.graph.windowsUpdates.contentApproval` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    /// | `GET …/{id}` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `POST` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `PATCH …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `DELETE …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn compliance_changes(
        &self,
    ) -> requests::windows_updates::compliance_change::ComplianceChangeCollection {
        mg::to(self, "complianceChanges")
    }
}

/// A collection of `microsoft.graph.windowsUpdates.updatePolicy`, by its URL.
///
/// For example `/admin/windows/updates/updatePolicies`.
pub type UpdatePolicyCollection = mg::Many<
    models::windows_updates::UpdatePolicy,
    UpdatePolicyResource,
>;
