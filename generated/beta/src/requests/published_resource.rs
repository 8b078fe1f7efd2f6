// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.publishedResource`, by its URL.
    ///
    /// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/publishedResources/{publishedResource-id}`.
    PublishedResourceResource(mg::One<models::PublishedResource>)
}

impl PublishedResourceResource {
    /// `…/agentGroups`: many `onPremisesAgentGroup`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` | **OnPremisesPublishingProfiles.ReadWrite.All** |
    /// | `DELETE …/{id}` | **OnPremisesPublishingProfiles.ReadWrite.All** |
    #[inline]
    pub fn agent_groups(
        &self,
    ) -> requests::on_premises_agent_group::OnPremisesAgentGroupCollection {
        mg::to(self, "agentGroups")
    }
}

/// A collection of `microsoft.graph.publishedResource`, by its URL.
///
/// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/publishedResources`.
pub type PublishedResourceCollection = mg::Many<
    models::PublishedResource,
    PublishedResourceResource,
>;
