// @generated
use crate::{mg, models, requests};

/// Requests on one [`RiskyAgent`](models::RiskyAgent): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.identity_protection().risky_agents().id(id)`.
#[derive(Clone, Debug)]
pub struct RiskyAgentResource(mg::One<models::RiskyAgent>);

mg::builder! { RiskyAgentResource: mg::One<models::RiskyAgent> }

impl RiskyAgentResource {
    /// `…/microsoft.graph.riskyAgentIdentity`: cast to
    /// [`RiskyAgentIdentity`](models::RiskyAgentIdentity).
    #[doc(alias = "microsoft.graph.riskyAgentIdentity")]
    #[inline]
    pub fn cast_to_risky_agent_identity(
        &self,
    ) -> requests::risky_agent_identity::RiskyAgentIdentityResource {
        mg::navigate(self, "microsoft.graph.riskyAgentIdentity")
    }

    /// `…/microsoft.graph.riskyAgentIdentityBlueprintPrincipal`: cast to
    /// [`RiskyAgentIdentityBlueprintPrincipal`](models::RiskyAgentIdentityBlueprintPrincipal).
    #[doc(alias = "microsoft.graph.riskyAgentIdentityBlueprintPrincipal")]
    #[inline]
    pub fn cast_to_risky_agent_identity_blueprint_principal(
        &self,
    ) -> requests::risky_agent_identity_blueprint_principal::RiskyAgentIdentityBlueprintPrincipalResource {
        mg::navigate(self, "microsoft.graph.riskyAgentIdentityBlueprintPrincipal")
    }

    /// `…/microsoft.graph.riskyAgentUser`: cast to [`RiskyAgentUser`](models::RiskyAgentUser).
    #[doc(alias = "microsoft.graph.riskyAgentUser")]
    #[inline]
    pub fn cast_to_risky_agent_user(
        &self,
    ) -> requests::risky_agent_user::RiskyAgentUserResource {
        mg::navigate(self, "microsoft.graph.riskyAgentUser")
    }
}

/// Requests on a collection of [`RiskyAgent`](models::RiskyAgent): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.identity_protection().risky_agents()`.
#[derive(Clone, Debug)]
pub struct RiskyAgentCollection(mg::Many<models::RiskyAgent, RiskyAgentResource>);

mg::builder! { RiskyAgentCollection: mg::Many<models::RiskyAgent, RiskyAgentResource> }

impl RiskyAgentCollection {
    /// `…/microsoft.graph.riskyAgentIdentity`: the members that are
    /// [`RiskyAgentIdentity`](models::RiskyAgentIdentity).
    #[doc(alias = "microsoft.graph.riskyAgentIdentity")]
    #[inline]
    pub fn cast_to_risky_agent_identity(
        &self,
    ) -> requests::risky_agent_identity::RiskyAgentIdentityCollection {
        mg::navigate(self, "microsoft.graph.riskyAgentIdentity")
    }

    /// `…/microsoft.graph.riskyAgentIdentityBlueprintPrincipal`: the members that are
    /// [`RiskyAgentIdentityBlueprintPrincipal`](models::RiskyAgentIdentityBlueprintPrincipal).
    #[doc(alias = "microsoft.graph.riskyAgentIdentityBlueprintPrincipal")]
    #[inline]
    pub fn cast_to_risky_agent_identity_blueprint_principal(
        &self,
    ) -> requests::risky_agent_identity_blueprint_principal::RiskyAgentIdentityBlueprintPrincipalCollection {
        mg::navigate(self, "microsoft.graph.riskyAgentIdentityBlueprintPrincipal")
    }

    /// `…/microsoft.graph.riskyAgentUser`: the members that are
    /// [`RiskyAgentUser`](models::RiskyAgentUser).
    #[doc(alias = "microsoft.graph.riskyAgentUser")]
    #[inline]
    pub fn cast_to_risky_agent_user(
        &self,
    ) -> requests::risky_agent_user::RiskyAgentUserCollection {
        mg::navigate(self, "microsoft.graph.riskyAgentUser")
    }

    /// `POST …/confirmCompromised`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyAgent.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn confirm_compromised(
        &self,
        parameters: ConfirmCompromised,
    ) -> mg::Request<()> {
        self.raw().action_with("confirmCompromised", &parameters)
    }

    /// `POST …/confirmSafe`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyAgent.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn confirm_safe(&self, parameters: ConfirmSafe) -> mg::Request<()> {
        self.raw().action_with("confirmSafe", &parameters)
    }

    /// `POST …/dismiss`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyAgent.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<()> {
        self.raw().action_with("dismiss", &parameters)
    }
}

/// Parameters of [`RiskyAgentCollection::confirm_compromised`].
pub struct ConfirmCompromised {
    /// `agentIds`.
    pub agent_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfirmCompromised: "microsoft.graph.confirmCompromised", parameters;
    agent_ids: "agentIds",
}

/// Parameters of [`RiskyAgentCollection::confirm_safe`].
pub struct ConfirmSafe {
    /// `agentIds`.
    pub agent_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfirmSafe: "microsoft.graph.confirmSafe", parameters;
    agent_ids: "agentIds",
}

/// Parameters of [`RiskyAgentCollection::dismiss`].
pub struct Dismiss {
    /// `agentIds`.
    pub agent_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dismiss: "microsoft.graph.dismiss", parameters;
    agent_ids: "agentIds",
}
