// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.riskyAgentIdentity`, by its URL.
    RiskyAgentIdentityResource(mg::One<models::RiskyAgentIdentity>)
}

impl RiskyAgentIdentityResource {
    /// `…/agentIdentity`: `agentIdentity`
    #[inline]
    pub fn agent_identity(&self) -> requests::agent_identity::AgentIdentityResource {
        mg::to(self, "agentIdentity")
    }
}

/// A collection of `microsoft.graph.riskyAgentIdentity`, by its URL.
pub type RiskyAgentIdentityCollection = mg::Many<
    models::RiskyAgentIdentity,
    RiskyAgentIdentityResource,
    requests::risky_agent::RiskyAgentCollection,
>;
