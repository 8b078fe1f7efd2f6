// @generated
use crate::mg;

/// Complex type `microsoft.graph.agentSignIn`, derived from
/// [`SignInIdentity`](super::SignInIdentity).
pub struct AgentSignIn {
    /// `agentServicePrincipalId`.
    pub agent_service_principal_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentSignIn: "microsoft.graph.agentSignIn", complex, base super::SignInIdentity;
    agent_service_principal_id: "agentServicePrincipalId",
}

mg::derived_from! { AgentSignIn: super::SignInIdentity }
