// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.complianceChange`, by its URL.
    ///
    /// For example `/admin/windows/updates/updatePolicies/{updatePolicy-id}/complianceChanges/{complianceChange-id}`.
    ComplianceChangeResource(mg::One<models::windows_updates::ComplianceChange>)
}

impl ComplianceChangeResource {
    /// `…/updatePolicy`: `microsoft.graph.windowsUpdates.updatePolicy`
    #[inline]
    pub fn update_policy(
        &self,
    ) -> requests::windows_updates::update_policy::UpdatePolicyResource {
        mg::to(self, "updatePolicy")
    }

    /// `…/microsoft.graph.windowsUpdates.contentApproval`
    #[inline]
    pub fn as_content_approval(
        &self,
    ) -> requests::windows_updates::content_approval::ContentApprovalResource {
        mg::to(self, "microsoft.graph.windowsUpdates.contentApproval")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsUpdates.complianceChange`, by its URL.
    ///
    /// For example `/admin/windows/updates/updatePolicies/{updatePolicy-id}/complianceChanges`.
    ComplianceChangeCollection(mg::Many<models::windows_updates::ComplianceChange, ComplianceChangeResource>)
}

impl ComplianceChangeCollection {
    /// `…/microsoft.graph.windowsUpdates.contentApproval`
    #[inline]
    pub fn as_content_approval(
        &self,
    ) -> requests::windows_updates::content_approval::ContentApprovalCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.contentApproval")
    }
}
