// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnPremisesAgent`](models::OnPremisesAgent): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.on_premises_publishing_profiles().id(id).agents().id(id)`.
#[derive(Clone, Debug)]
pub struct OnPremisesAgentResource(mg::One<models::OnPremisesAgent>);

mg::builder! { OnPremisesAgentResource: mg::One<models::OnPremisesAgent> }

impl OnPremisesAgentResource {
    /// `…/agentGroups`: many [`OnPremisesAgentGroup`](models::OnPremisesAgentGroup).
    #[inline]
    pub fn agent_groups(
        &self,
    ) -> requests::on_premises_agent_group::OnPremisesAgentGroupCollection {
        mg::navigate(self, "agentGroups")
    }
}

/// Requests on a collection of [`OnPremisesAgent`](models::OnPremisesAgent): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.on_premises_publishing_profiles().id(id).agents()`.
pub type OnPremisesAgentCollection = mg::Many<
    models::OnPremisesAgent,
    OnPremisesAgentResource,
>;
