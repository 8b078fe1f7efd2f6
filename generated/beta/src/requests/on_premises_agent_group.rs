// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnPremisesAgentGroup`](models::OnPremisesAgentGroup): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.on_premises_publishing_profiles().id(id).agent_groups().id(id)`.
#[derive(Clone, Debug)]
pub struct OnPremisesAgentGroupResource(mg::One<models::OnPremisesAgentGroup>);

mg::builder! { OnPremisesAgentGroupResource: mg::One<models::OnPremisesAgentGroup> }

impl OnPremisesAgentGroupResource {
    /// `…/agents`: many [`OnPremisesAgent`](models::OnPremisesAgent).
    #[inline]
    pub fn agents(&self) -> requests::on_premises_agent::OnPremisesAgentCollection {
        mg::navigate(self, "agents")
    }

    /// `…/publishedResources`: many [`PublishedResource`](models::PublishedResource).
    #[inline]
    pub fn published_resources(
        &self,
    ) -> requests::published_resource::PublishedResourceCollection {
        mg::navigate(self, "publishedResources")
    }
}

/// Requests on a collection of [`OnPremisesAgentGroup`](models::OnPremisesAgentGroup): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.on_premises_publishing_profiles().id(id).agent_groups()`.
pub type OnPremisesAgentGroupCollection = mg::Many<
    models::OnPremisesAgentGroup,
    OnPremisesAgentGroupResource,
>;
