// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.riskyAgentUser`, by its URL.
    RiskyAgentUserResource(mg::One<models::RiskyAgentUser>)
}

impl RiskyAgentUserResource {
    /// `…/agentUser`: `agentUser`
    #[inline]
    pub fn agent_user(&self) -> requests::agent_user::AgentUserResource {
        mg::to(self, "agentUser")
    }
}

/// A collection of `microsoft.graph.riskyAgentUser`, by its URL.
pub type RiskyAgentUserCollection = mg::Many<
    models::RiskyAgentUser,
    RiskyAgentUserResource,
    requests::risky_agent::RiskyAgentCollection,
>;
