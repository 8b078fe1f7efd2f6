// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.contentApproval`, by its URL.
    ContentApprovalResource(mg::One<models::windows_updates::ContentApproval, requests::windows_updates::compliance_change::ComplianceChangeResource>)
}

impl ContentApprovalResource {
    /// `…/content`: `microsoft.graph.windowsUpdates.deployableContent`
    #[inline]
    pub fn content(
        &self,
    ) -> requests::windows_updates::deployable_content::DeployableContentResource {
        mg::to(self, "content")
    }

    /// `…/deployments`: many `microsoft.graph.windowsUpdates.deployment`
    #[inline]
    pub fn deployments(
        &self,
    ) -> requests::windows_updates::deployment::DeploymentCollection {
        mg::to(self, "deployments")
    }
}

/// A collection of `microsoft.graph.windowsUpdates.contentApproval`, by its URL.
pub type ContentApprovalCollection = mg::Many<
    models::windows_updates::ContentApproval,
    ContentApprovalResource,
>;
