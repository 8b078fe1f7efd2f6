// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskPreventionContainer`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/riskpreventioncontainer?view=graph-rest-beta>
    RiskPreventionContainer "microsoft.graph.riskPreventionContainer" "entity";
}

impl RiskPreventionContainer {
    /// `fraudProtectionProviders`: many `fraudProtectionProvider`, contained
    pub const FRAUD_PROTECTION_PROVIDERS: mg::Nav<
        RiskPreventionContainer,
        Vec<super::FraudProtectionProvider>,
    > = mg::Nav::new("fraudProtectionProviders");
    /// `webApplicationFirewallProviders`: many `webApplicationFirewallProvider`, contained
    pub const WEB_APPLICATION_FIREWALL_PROVIDERS: mg::Nav<
        RiskPreventionContainer,
        Vec<super::WebApplicationFirewallProvider>,
    > = mg::Nav::new("webApplicationFirewallProviders");
    /// `webApplicationFirewallVerifications`: many `webApplicationFirewallVerificationModel`, contained
    pub const WEB_APPLICATION_FIREWALL_VERIFICATIONS: mg::Nav<
        RiskPreventionContainer,
        Vec<super::WebApplicationFirewallVerificationModel>,
    > = mg::Nav::new("webApplicationFirewallVerifications");
}
