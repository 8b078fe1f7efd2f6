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
