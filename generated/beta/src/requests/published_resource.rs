// @generated
use crate::{mg, models, requests};

/// Requests on one [`PublishedResource`](models::PublishedResource): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.on_premises_publishing_profiles().id(id).published_resources().id(id)`.
#[derive(Clone, Debug)]
pub struct PublishedResourceResource(mg::One<models::PublishedResource>);

mg::builder! { PublishedResourceResource: mg::One<models::PublishedResource> }

impl PublishedResourceResource {
    /// `…/agentGroups`: many [`OnPremisesAgentGroup`](models::OnPremisesAgentGroup).
    #[inline]
    pub fn agent_groups(
        &self,
    ) -> requests::on_premises_agent_group::OnPremisesAgentGroupCollection {
        mg::navigate(self, "agentGroups")
    }
}

/// Requests on a collection of [`PublishedResource`](models::PublishedResource): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.on_premises_publishing_profiles().id(id).published_resources()`.
pub type PublishedResourceCollection = mg::Many<
    models::PublishedResource,
    PublishedResourceResource,
>;
