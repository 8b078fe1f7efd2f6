// @generated
use crate::{mg, models, requests};

/// Requests on one [`RiskyAgentUser`](models::RiskyAgentUser): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.identity_protection().risky_agents().id(id).cast_to_risky_agent_user()`.
#[derive(Clone, Debug)]
pub struct RiskyAgentUserResource(mg::One<models::RiskyAgentUser>);

mg::builder! { RiskyAgentUserResource: mg::One<models::RiskyAgentUser> }

impl RiskyAgentUserResource {
    /// `…/agentUser`: [`AgentUser`](models::AgentUser).
    #[inline]
    pub fn agent_user(&self) -> requests::agent_user::AgentUserResource {
        mg::navigate(self, "agentUser")
    }
}

/// Requests on a collection of [`RiskyAgentUser`](models::RiskyAgentUser): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.identity_protection().risky_agents().cast_to_risky_agent_user()`.
pub type RiskyAgentUserCollection = mg::Many<
    models::RiskyAgentUser,
    RiskyAgentUserResource,
    requests::risky_agent::RiskyAgentCollection,
>;
