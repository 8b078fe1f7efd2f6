// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.riskyAgent`, by its URL.
    ///
    /// For example `/identityProtection/riskyAgents/{riskyAgent-id}`.
    RiskyAgentResource(mg::One<models::RiskyAgent>)
}

impl RiskyAgentResource {
    /// `…/microsoft.graph.riskyAgentIdentity`
    #[inline]
    pub fn as_risky_agent_identity(
        &self,
    ) -> requests::risky_agent_identity::RiskyAgentIdentityResource {
        mg::to(self, "microsoft.graph.riskyAgentIdentity")
    }

    /// `…/microsoft.graph.riskyAgentIdentityBlueprintPrincipal`
    #[inline]
    pub fn as_risky_agent_identity_blueprint_principal(
        &self,
    ) -> requests::risky_agent_identity_blueprint_principal::RiskyAgentIdentityBlueprintPrincipalResource {
        mg::to(self, "microsoft.graph.riskyAgentIdentityBlueprintPrincipal")
    }

    /// `…/microsoft.graph.riskyAgentUser`
    #[inline]
    pub fn as_risky_agent_user(
        &self,
    ) -> requests::risky_agent_user::RiskyAgentUserResource {
        mg::to(self, "microsoft.graph.riskyAgentUser")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.riskyAgent`, by its URL.
    ///
    /// For example `/identityProtection/riskyAgents`.
    RiskyAgentCollection(mg::Many<models::RiskyAgent, RiskyAgentResource>)
}

impl RiskyAgentCollection {
    /// `…/microsoft.graph.riskyAgentIdentity`
    #[inline]
    pub fn as_risky_agent_identity(
        &self,
    ) -> requests::risky_agent_identity::RiskyAgentIdentityCollection {
        mg::to(self, "microsoft.graph.riskyAgentIdentity")
    }

    /// `…/microsoft.graph.riskyAgentIdentityBlueprintPrincipal`
    #[inline]
    pub fn as_risky_agent_identity_blueprint_principal(
        &self,
    ) -> requests::risky_agent_identity_blueprint_principal::RiskyAgentIdentityBlueprintPrincipalCollection {
        mg::to(self, "microsoft.graph.riskyAgentIdentityBlueprintPrincipal")
    }

    /// `…/microsoft.graph.riskyAgentUser`
    #[inline]
    pub fn as_risky_agent_user(
        &self,
    ) -> requests::risky_agent_user::RiskyAgentUserCollection {
        mg::to(self, "microsoft.graph.riskyAgentUser")
    }

    /// `POST …/confirmCompromised`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyAgent.ReadWrite.All** | **IdentityRiskyAgent.ReadWrite.All** |
    #[inline]
    pub fn confirm_compromised(
        &self,
        parameters: ConfirmCompromised,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "confirmCompromised", &parameters)
    }

    /// `POST …/confirmSafe`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyAgent.ReadWrite.All** | **IdentityRiskyAgent.ReadWrite.All** |
    #[inline]
    pub fn confirm_safe(&self, parameters: ConfirmSafe) -> mg::Request<()> {
        mg::Path::action_with(self, "confirmSafe", &parameters)
    }

    /// `POST …/dismiss`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyAgent.ReadWrite.All** | **IdentityRiskyAgent.ReadWrite.All** |
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<()> {
        mg::Path::action_with(self, "dismiss", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.confirmCompromised`.
    ConfirmCompromised "microsoft.graph.confirmCompromised" "parameters";
    /// `agentIds`: Collection(String)
    agent_ids "agentIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.confirmSafe`.
    ConfirmSafe "microsoft.graph.confirmSafe" "parameters";
    /// `agentIds`: Collection(String)
    agent_ids "agentIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.dismiss`.
    Dismiss "microsoft.graph.dismiss" "parameters";
    /// `agentIds`: Collection(String)
    agent_ids "agentIds": Vec<String>,
}
