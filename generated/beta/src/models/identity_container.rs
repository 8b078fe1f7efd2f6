// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityContainer`][reference].
///
/// Requests:
/// [`IdentityContainerResource`](crate::requests::identity_container::IdentityContainerResource),
/// for example `graph.identity()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitycontainer?view=graph-rest-beta
pub struct IdentityContainer {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityContainer: "microsoft.graph.identityContainer", entity;
}

impl IdentityContainer {
    /// `apiConnectors`: many [`IdentityApiConnector`](super::IdentityApiConnector).
    pub const API_CONNECTORS: mg::Nav<
        IdentityContainer,
        Vec<super::IdentityApiConnector>,
    > = mg::Nav::new("apiConnectors");
    /// `authenticationEventListeners`: many
    /// [`AuthenticationEventListener`](super::AuthenticationEventListener).
    pub const AUTHENTICATION_EVENT_LISTENERS: mg::Nav<
        IdentityContainer,
        Vec<super::AuthenticationEventListener>,
    > = mg::Nav::new("authenticationEventListeners");
    /// `authenticationEventsFlows`: many
    /// [`AuthenticationEventsFlow`](super::AuthenticationEventsFlow).
    pub const AUTHENTICATION_EVENTS_FLOWS: mg::Nav<
        IdentityContainer,
        Vec<super::AuthenticationEventsFlow>,
    > = mg::Nav::new("authenticationEventsFlows");
    /// `b2cUserFlows`: many [`B2cIdentityUserFlow`](super::B2cIdentityUserFlow).
    pub const B2C_USER_FLOWS: mg::Nav<
        IdentityContainer,
        Vec<super::B2cIdentityUserFlow>,
    > = mg::Nav::new("b2cUserFlows");
    /// `b2xUserFlows`: many [`B2xIdentityUserFlow`](super::B2xIdentityUserFlow).
    pub const B2X_USER_FLOWS: mg::Nav<
        IdentityContainer,
        Vec<super::B2xIdentityUserFlow>,
    > = mg::Nav::new("b2xUserFlows");
    /// `conditionalAccess`: [`ConditionalAccessRoot`](super::ConditionalAccessRoot).
    pub const CONDITIONAL_ACCESS: mg::Nav<
        IdentityContainer,
        super::ConditionalAccessRoot,
    > = mg::Nav::new("conditionalAccess");
    /// `continuousAccessEvaluationPolicy`:
    /// [`ContinuousAccessEvaluationPolicy`](super::ContinuousAccessEvaluationPolicy).
    pub const CONTINUOUS_ACCESS_EVALUATION_POLICY: mg::Nav<
        IdentityContainer,
        super::ContinuousAccessEvaluationPolicy,
    > = mg::Nav::new("continuousAccessEvaluationPolicy");
    /// `customAuthenticationExtensions`: many
    /// [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension).
    pub const CUSTOM_AUTHENTICATION_EXTENSIONS: mg::Nav<
        IdentityContainer,
        Vec<super::CustomAuthenticationExtension>,
    > = mg::Nav::new("customAuthenticationExtensions");
    /// `identityProviders`: many [`IdentityProviderBase`](super::IdentityProviderBase).
    pub const IDENTITY_PROVIDERS: mg::Nav<
        IdentityContainer,
        Vec<super::IdentityProviderBase>,
    > = mg::Nav::new("identityProviders");
    /// `riskPrevention`: [`RiskPreventionContainer`](super::RiskPreventionContainer).
    pub const RISK_PREVENTION: mg::Nav<
        IdentityContainer,
        super::RiskPreventionContainer,
    > = mg::Nav::new("riskPrevention");
    /// `signInIdentifiers`: many [`SignInIdentifierBase`](super::SignInIdentifierBase).
    #[deprecated(
        note = "deprecated since 2025-03-26, to be removed on 2025-12-25 (revision 2025-03/SignInWithAlias)"
    )]
    pub const SIGN_IN_IDENTIFIERS: mg::Nav<
        IdentityContainer,
        Vec<super::SignInIdentifierBase>,
    > = mg::Nav::new("signInIdentifiers");
    /// `userFlowAttributes`: many [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute).
    pub const USER_FLOW_ATTRIBUTES: mg::Nav<
        IdentityContainer,
        Vec<super::IdentityUserFlowAttribute>,
    > = mg::Nav::new("userFlowAttributes");
    /// `userFlows`: many [`IdentityUserFlow`](super::IdentityUserFlow).
    #[deprecated(
        note = "deprecated since 2021-05-21, to be removed on 2022-01-15 (revision 2021-05/identityProvider)"
    )]
    pub const USER_FLOWS: mg::Nav<IdentityContainer, Vec<super::IdentityUserFlow>> = mg::Nav::new(
        "userFlows",
    );
    /// `verifiedId`: [`IdentityVerifiedIdRoot`](super::IdentityVerifiedIdRoot).
    pub const VERIFIED_ID: mg::Nav<IdentityContainer, super::IdentityVerifiedIdRoot> = mg::Nav::new(
        "verifiedId",
    );
}
