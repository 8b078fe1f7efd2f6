// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webApplicationFirewallVerificationModel`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/webapplicationfirewallverificationmodel?view=graph-rest-beta>
    WebApplicationFirewallVerificationModel "microsoft.graph.webApplicationFirewallVerificationModel" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `providerType`: webApplicationFirewallProviderType, not null
    provider_type "providerType" "r": mg::Open<super::WebApplicationFirewallProviderType>,
    /// `verificationResult`: webApplicationFirewallVerificationResult
    verification_result "verificationResult": mg::Boxed<super::WebApplicationFirewallVerificationResult>,
    /// `verifiedDetails`: webApplicationFirewallVerifiedDetails
    verified_details "verifiedDetails": mg::Boxed<super::WebApplicationFirewallVerifiedDetails>,
    /// `verifiedHost`: String
    verified_host "verifiedHost": String,
}

mg::derived_from! { WebApplicationFirewallVerificationModel: super::Entity }

impl WebApplicationFirewallVerificationModel {
    /// `provider`: `webApplicationFirewallProvider`
    pub const PROVIDER: mg::Nav<
        WebApplicationFirewallVerificationModel,
        super::WebApplicationFirewallProvider,
    > = mg::Nav::new("provider");
}
