// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onPremisesAgentGroup`, by its URL.
    ///
    /// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/agentGroups/{onPremisesAgentGroup-id}`.
    OnPremisesAgentGroupResource(mg::One<models::OnPremisesAgentGroup>)
}

impl OnPremisesAgentGroupResource {
    /// `…/agents`: many `onPremisesAgent`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` | **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    #[inline]
    pub fn agents(&self) -> requests::on_premises_agent::OnPremisesAgentCollection {
        mg::to(self, "agents")
    }

    /// `…/publishedResources`: many `publishedResource`
    #[inline]
    pub fn published_resources(
        &self,
    ) -> requests::published_resource::PublishedResourceCollection {
        mg::to(self, "publishedResources")
    }
}

/// A collection of `microsoft.graph.onPremisesAgentGroup`, by its URL.
///
/// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/agentGroups`.
pub type OnPremisesAgentGroupCollection = mg::Many<
    models::OnPremisesAgentGroup,
    OnPremisesAgentGroupResource,
>;
