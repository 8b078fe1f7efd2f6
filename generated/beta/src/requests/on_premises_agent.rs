// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onPremisesAgent`, by its URL.
    ///
    /// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/agents/{onPremisesAgent-id}`.
    OnPremisesAgentResource(mg::One<models::OnPremisesAgent>)
}

impl OnPremisesAgentResource {
    /// `…/agentGroups`: many `onPremisesAgentGroup`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` | **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    #[inline]
    pub fn agent_groups(
        &self,
    ) -> requests::on_premises_agent_group::OnPremisesAgentGroupCollection {
        mg::to(self, "agentGroups")
    }
}

/// A collection of `microsoft.graph.onPremisesAgent`, by its URL.
///
/// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/agents`.
pub type OnPremisesAgentCollection = mg::Many<
    models::OnPremisesAgent,
    OnPremisesAgentResource,
>;
