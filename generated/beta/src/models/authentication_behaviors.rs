// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationBehaviors`, a complex type.
    AuthenticationBehaviors "microsoft.graph.authenticationBehaviors" "complex";
    /// `blockAzureADGraphAccess`: Boolean
    block_azure_ad_graph_access "blockAzureADGraphAccess": bool,
    /// `removeUnverifiedEmailClaim`: Boolean
    remove_unverified_email_claim "removeUnverifiedEmailClaim": bool,
    /// `requireClientServicePrincipal`: Boolean
    require_client_service_principal "requireClientServicePrincipal": bool,
}
