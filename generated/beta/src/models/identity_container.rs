// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityContainer`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitycontainer?view=graph-rest-beta>
    IdentityContainer "microsoft.graph.identityContainer" "entity";
}

impl IdentityContainer {
    /// `apiConnectors`: many `identityApiConnector`, contained
    pub const API_CONNECTORS: mg::Nav<
        IdentityContainer,
        Vec<super::IdentityApiConnector>,
    > = mg::Nav::new("apiConnectors");
    /// `authenticationEventListeners`: many `authenticationEventListener`, contained
    pub const AUTHENTICATION_EVENT_LISTENERS: mg::Nav<
        IdentityContainer,
        Vec<super::AuthenticationEventListener>,
    > = mg::Nav::new("authenticationEventListeners");
    /// `authenticationEventsFlows`: many `authenticationEventsFlow`, contained
    pub const AUTHENTICATION_EVENTS_FLOWS: mg::Nav<
        IdentityContainer,
        Vec<super::AuthenticationEventsFlow>,
    > = mg::Nav::new("authenticationEventsFlows");
    /// `b2cUserFlows`: many `b2cIdentityUserFlow`, contained
    pub const B2C_USER_FLOWS: mg::Nav<
        IdentityContainer,
        Vec<super::B2cIdentityUserFlow>,
    > = mg::Nav::new("b2cUserFlows");
    /// `b2xUserFlows`: many `b2xIdentityUserFlow`, contained
    pub const B2X_USER_FLOWS: mg::Nav<
        IdentityContainer,
        Vec<super::B2xIdentityUserFlow>,
    > = mg::Nav::new("b2xUserFlows");
    /// `conditionalAccess`: `conditionalAccessRoot`, contained
    pub const CONDITIONAL_ACCESS: mg::Nav<
        IdentityContainer,
        super::ConditionalAccessRoot,
    > = mg::Nav::new("conditionalAccess");
    /// `continuousAccessEvaluationPolicy`: `continuousAccessEvaluationPolicy`, contained
    pub const CONTINUOUS_ACCESS_EVALUATION_POLICY: mg::Nav<
        IdentityContainer,
        super::ContinuousAccessEvaluationPolicy,
    > = mg::Nav::new("continuousAccessEvaluationPolicy");
    /// `customAuthenticationExtensions`: many `customAuthenticationExtension`, contained
    pub const CUSTOM_AUTHENTICATION_EXTENSIONS: mg::Nav<
        IdentityContainer,
        Vec<super::CustomAuthenticationExtension>,
    > = mg::Nav::new("customAuthenticationExtensions");
    /// `identityProviders`: many `identityProviderBase`, contained
    pub const IDENTITY_PROVIDERS: mg::Nav<
        IdentityContainer,
        Vec<super::IdentityProviderBase>,
    > = mg::Nav::new("identityProviders");
    /// `riskPrevention`: `riskPreventionContainer`, contained
    pub const RISK_PREVENTION: mg::Nav<
        IdentityContainer,
        super::RiskPreventionContainer,
    > = mg::Nav::new("riskPrevention");
    /// `signInIdentifiers`: many `signInIdentifierBase`, contained
    #[deprecated(
        note = "deprecated since 2025-03-26, to be removed on 2025-12-25 (revision 2025-03/SignInWithAlias)"
    )]
    pub const SIGN_IN_IDENTIFIERS: mg::Nav<
        IdentityContainer,
        Vec<super::SignInIdentifierBase>,
    > = mg::Nav::new("signInIdentifiers");
    /// `userFlowAttributes`: many `identityUserFlowAttribute`, contained
    pub const USER_FLOW_ATTRIBUTES: mg::Nav<
        IdentityContainer,
        Vec<super::IdentityUserFlowAttribute>,
    > = mg::Nav::new("userFlowAttributes");
    /// `userFlows`: many `identityUserFlow`, contained
    #[deprecated(
        note = "deprecated since 2021-05-21, to be removed on 2022-01-15 (revision 2021-05/identityProvider)"
    )]
    pub const USER_FLOWS: mg::Nav<IdentityContainer, Vec<super::IdentityUserFlow>> = mg::Nav::new(
        "userFlows",
    );
    /// `verifiedId`: `identityVerifiedIdRoot`, contained
    pub const VERIFIED_ID: mg::Nav<IdentityContainer, super::IdentityVerifiedIdRoot> = mg::Nav::new(
        "verifiedId",
    );
}
