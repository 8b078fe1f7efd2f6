// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationBehaviors`.
pub struct AuthenticationBehaviors {
    /// `blockAzureADGraphAccess`.
    pub block_azure_ad_graph_access: mg::Field<bool>,
    /// `removeUnverifiedEmailClaim`.
    pub remove_unverified_email_claim: mg::Field<bool>,
    /// `requireClientServicePrincipal`.
    pub require_client_service_principal: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationBehaviors: "microsoft.graph.authenticationBehaviors", complex;
    block_azure_ad_graph_access: "blockAzureADGraphAccess",
    remove_unverified_email_claim: "removeUnverifiedEmailClaim",
    require_client_service_principal: "requireClientServicePrincipal",
}
