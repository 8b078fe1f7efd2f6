// @generated
use crate::mg;

/// Entity type [`microsoft.graph.riskPreventionContainer`][reference].
///
/// Requests: [`RiskPreventionContainerResource`], for example `graph.identity().risk_prevention()`.
///
/// [`RiskPreventionContainerResource`]: crate::requests::risk_prevention_container::RiskPreventionContainerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/riskpreventioncontainer?view=graph-rest-beta
pub struct RiskPreventionContainer {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RiskPreventionContainer: "microsoft.graph.riskPreventionContainer", entity;
}

impl RiskPreventionContainer {
    /// `fraudProtectionProviders`: many
    /// [`FraudProtectionProvider`](super::FraudProtectionProvider).
    pub const FRAUD_PROTECTION_PROVIDERS: mg::Nav<
        RiskPreventionContainer,
        Vec<super::FraudProtectionProvider>,
    > = mg::Nav::new("fraudProtectionProviders");
    /// `webApplicationFirewallProviders`: many
    /// [`WebApplicationFirewallProvider`](super::WebApplicationFirewallProvider).
    pub const WEB_APPLICATION_FIREWALL_PROVIDERS: mg::Nav<
        RiskPreventionContainer,
        Vec<super::WebApplicationFirewallProvider>,
    > = mg::Nav::new("webApplicationFirewallProviders");
    /// `webApplicationFirewallVerifications`: many
    /// [`WebApplicationFirewallVerificationModel`](super::WebApplicationFirewallVerificationModel).
    pub const WEB_APPLICATION_FIREWALL_VERIFICATIONS: mg::Nav<
        RiskPreventionContainer,
        Vec<super::WebApplicationFirewallVerificationModel>,
    > = mg::Nav::new("webApplicationFirewallVerifications");
}
