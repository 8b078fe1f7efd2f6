// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`RiskyAgentIdentityBlueprintPrincipal`](models::RiskyAgentIdentityBlueprintPrincipal): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_protection()
///     .risky_agents()
///     .id(id)
///     .cast_to_risky_agent_identity_blueprint_principal()
/// ```
#[derive(Clone, Debug)]
pub struct RiskyAgentIdentityBlueprintPrincipalResource(
    mg::One<models::RiskyAgentIdentityBlueprintPrincipal>,
);

mg::builder! { RiskyAgentIdentityBlueprintPrincipalResource: mg::One<models::RiskyAgentIdentityBlueprintPrincipal> }

impl RiskyAgentIdentityBlueprintPrincipalResource {
    /// `…/agentIdentityBlueprintPrincipal`:
    /// [`AgentIdentityBlueprintPrincipal`](models::AgentIdentityBlueprintPrincipal).
    #[inline]
    pub fn agent_identity_blueprint_principal(
        &self,
    ) -> requests::agent_identity_blueprint_principal::AgentIdentityBlueprintPrincipalResource {
        mg::navigate(self, "agentIdentityBlueprintPrincipal")
    }
}

/// Requests on a collection of
/// [`RiskyAgentIdentityBlueprintPrincipal`](models::RiskyAgentIdentityBlueprintPrincipal): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_protection()
///     .risky_agents()
///     .cast_to_risky_agent_identity_blueprint_principal()
/// ```
pub type RiskyAgentIdentityBlueprintPrincipalCollection = mg::Many<
    models::RiskyAgentIdentityBlueprintPrincipal,
    RiskyAgentIdentityBlueprintPrincipalResource,
    requests::risky_agent::RiskyAgentCollection,
>;
