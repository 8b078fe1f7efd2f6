// @generated
use crate::{mg, models, requests};

/// Requests on one [`RiskyAgentIdentity`](models::RiskyAgentIdentity): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.identity_protection().risky_agents().id(id).cast_to_risky_agent_identity()`.
#[derive(Clone, Debug)]
pub struct RiskyAgentIdentityResource(mg::One<models::RiskyAgentIdentity>);

mg::builder! { RiskyAgentIdentityResource: mg::One<models::RiskyAgentIdentity> }

impl RiskyAgentIdentityResource {
    /// `…/agentIdentity`: [`AgentIdentity`](models::AgentIdentity).
    #[inline]
    pub fn agent_identity(&self) -> requests::agent_identity::AgentIdentityResource {
        mg::navigate(self, "agentIdentity")
    }
}

/// Requests on a collection of [`RiskyAgentIdentity`](models::RiskyAgentIdentity): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.identity_protection().risky_agents().cast_to_risky_agent_identity()`.
pub type RiskyAgentIdentityCollection = mg::Many<
    models::RiskyAgentIdentity,
    RiskyAgentIdentityResource,
    requests::risky_agent::RiskyAgentCollection,
>;
