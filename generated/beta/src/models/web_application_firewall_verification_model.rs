// @generated
use crate::mg;

/// Entity type [`microsoft.graph.webApplicationFirewallVerificationModel`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WebApplicationFirewallVerificationModelCollection`], for example
/// `graph.identity().risk_prevention().web_application_firewall_verifications()`.
///
/// [`WebApplicationFirewallVerificationModelCollection`]: crate::requests::web_application_firewall_verification_model::WebApplicationFirewallVerificationModelCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/webapplicationfirewallverificationmodel?view=graph-rest-beta
pub struct WebApplicationFirewallVerificationModel {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `providerType`. Never null.
    pub provider_type: mg::Field<mg::Open<super::WebApplicationFirewallProviderType>>,
    /// `verificationResult`.
    pub verification_result: mg::Field<
        mg::Boxed<super::WebApplicationFirewallVerificationResult>,
    >,
    /// `verifiedDetails`.
    pub verified_details: mg::Field<
        mg::Boxed<super::WebApplicationFirewallVerifiedDetails>,
    >,
    /// `verifiedHost`.
    pub verified_host: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebApplicationFirewallVerificationModel: "microsoft.graph.webApplicationFirewallVerificationModel", entity, base super::Entity;
    id: "id" key required,
    provider_type: "providerType" required,
    verification_result: "verificationResult",
    verified_details: "verifiedDetails",
    verified_host: "verifiedHost",
}

mg::derived_from! { WebApplicationFirewallVerificationModel: super::Entity }

impl WebApplicationFirewallVerificationModel {
    /// `provider`: [`WebApplicationFirewallProvider`](super::WebApplicationFirewallProvider).
    pub const PROVIDER: mg::Nav<
        WebApplicationFirewallVerificationModel,
        super::WebApplicationFirewallProvider,
    > = mg::Nav::new("provider");
}
