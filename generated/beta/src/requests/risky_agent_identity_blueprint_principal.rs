// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.riskyAgentIdentityBlueprintPrincipal`, by its URL.
    RiskyAgentIdentityBlueprintPrincipalResource(mg::One<models::RiskyAgentIdentityBlueprintPrincipal>)
}

impl RiskyAgentIdentityBlueprintPrincipalResource {
    /// `…/agentIdentityBlueprintPrincipal`: `agentIdentityBlueprintPrincipal`
    #[inline]
    pub fn agent_identity_blueprint_principal(
        &self,
    ) -> requests::agent_identity_blueprint_principal::AgentIdentityBlueprintPrincipalResource {
        mg::to(self, "agentIdentityBlueprintPrincipal")
    }
}

/// A collection of `microsoft.graph.riskyAgentIdentityBlueprintPrincipal`, by its URL.
pub type RiskyAgentIdentityBlueprintPrincipalCollection = mg::Many<
    models::RiskyAgentIdentityBlueprintPrincipal,
    RiskyAgentIdentityBlueprintPrincipalResource,
    requests::risky_agent::RiskyAgentCollection,
>;
