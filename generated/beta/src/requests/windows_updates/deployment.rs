// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.deployment`, by its URL.
    ///
    /// For example `/admin/windows/updates/deployments/{deployment-id}`.
    DeploymentResource(mg::One<models::windows_updates::Deployment>)
}

impl DeploymentResource {
    /// `…/audience`: `microsoft.graph.windowsUpdates.deploymentAudience`
    #[inline]
    pub fn audience(
        &self,
    ) -> requests::windows_updates::deployment_audience::DeploymentAudienceResource {
        mg::to(self, "audience")
    }

    /// `…/content`: `microsoft.graph.windowsUpdates.deployableContent`
    #[inline]
    pub fn content(
        &self,
    ) -> requests::windows_updates::deployable_content::DeployableContentResource {
        mg::to(self, "content")
    }
}

/// A collection of `microsoft.graph.windowsUpdates.deployment`, by its URL.
///
/// For example `/admin/windows/updates/deployments`.
pub type DeploymentCollection = mg::Many<
    models::windows_updates::Deployment,
    DeploymentResource,
>;
