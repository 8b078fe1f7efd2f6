// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentSignIn`, a complex type derived from `microsoft.graph.signInIdentity`.
    AgentSignIn "microsoft.graph.agentSignIn" "complex" : super::SignInIdentity;
    /// `agentServicePrincipalId`: String
    agent_service_principal_id "agentServicePrincipalId": String,
}

mg::derived_from! { AgentSignIn: super::SignInIdentity }
