// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityContainer`](models::IdentityContainer): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.identity()`.
#[derive(Clone, Debug)]
pub struct IdentityContainerResource(mg::One<models::IdentityContainer>);

mg::builder! { IdentityContainerResource: mg::One<models::IdentityContainer> }

impl IdentityContainerResource {
    /// `…/apiConnectors`: many [`IdentityApiConnector`](models::IdentityApiConnector).
    ///
    /// Least privileged permission to read: `APIConnectors.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn api_connectors(
        &self,
    ) -> requests::identity_api_connector::IdentityApiConnectorCollection {
        mg::navigate(self, "apiConnectors")
    }

    /// `…/authenticationEventListeners`: many
    /// [`AuthenticationEventListener`](models::AuthenticationEventListener).
    ///
    /// Least privileged permission to read: `EventListener.Read.All` (delegated, application).
    #[inline]
    pub fn authentication_event_listeners(
        &self,
    ) -> requests::authentication_event_listener::AuthenticationEventListenerCollection {
        mg::navigate(self, "authenticationEventListeners")
    }

    /// `…/authenticationEventsFlows`: many
    /// [`AuthenticationEventsFlow`](models::AuthenticationEventsFlow).
    ///
    /// Least privileged permission to read: `EventListener.Read.All` (delegated, application).
    #[inline]
    pub fn authentication_events_flows(
        &self,
    ) -> requests::authentication_events_flow::AuthenticationEventsFlowCollection {
        mg::navigate(self, "authenticationEventsFlows")
    }

    /// `…/b2cUserFlows`: many [`B2cIdentityUserFlow`](models::B2cIdentityUserFlow).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.Read.All` (delegated, application).
    #[inline]
    pub fn b2c_user_flows(
        &self,
    ) -> requests::b2c_identity_user_flow::B2cIdentityUserFlowCollection {
        mg::navigate(self, "b2cUserFlows")
    }

    /// `…/b2xUserFlows`: many [`B2xIdentityUserFlow`](models::B2xIdentityUserFlow).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.Read.All` (delegated, application).
    #[inline]
    pub fn b2x_user_flows(
        &self,
    ) -> requests::b2x_identity_user_flow::B2xIdentityUserFlowCollection {
        mg::navigate(self, "b2xUserFlows")
    }

    /// `…/conditionalAccess`: [`ConditionalAccessRoot`](models::ConditionalAccessRoot).
    ///
    /// Not available here: `get`, `update` and `delete`.
    #[inline]
    pub fn conditional_access(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::conditional_access_root::ConditionalAccessRootResource,
        (mg::capabilities::NoGet, mg::capabilities::NoUpdate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "conditionalAccess")
    }

    /// `…/continuousAccessEvaluationPolicy`:
    /// [`ContinuousAccessEvaluationPolicy`](models::ContinuousAccessEvaluationPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn continuous_access_evaluation_policy(
        &self,
    ) -> requests::continuous_access_evaluation_policy::ContinuousAccessEvaluationPolicyResource {
        mg::navigate(self, "continuousAccessEvaluationPolicy")
    }

    /// `…/customAuthenticationExtensions`: many
    /// [`CustomAuthenticationExtension`](models::CustomAuthenticationExtension).
    ///
    /// Least privileged permission to read: `CustomAuthenticationExtension.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn custom_authentication_extensions(
        &self,
    ) -> requests::custom_authentication_extension::CustomAuthenticationExtensionCollection {
        mg::navigate(self, "customAuthenticationExtensions")
    }

    /// `…/identityProviders`: many [`IdentityProviderBase`](models::IdentityProviderBase).
    ///
    /// Least privileged permission to read: `IdentityProvider.Read.All` (delegated, application).
    #[inline]
    pub fn identity_providers(
        &self,
    ) -> requests::identity_provider_base::IdentityProviderBaseCollection {
        mg::navigate(self, "identityProviders")
    }

    /// `…/riskPrevention`: [`RiskPreventionContainer`](models::RiskPreventionContainer).
    #[inline]
    pub fn risk_prevention(
        &self,
    ) -> requests::risk_prevention_container::RiskPreventionContainerResource {
        mg::navigate(self, "riskPrevention")
    }

    /// `…/signInIdentifiers`: many [`SignInIdentifierBase`](models::SignInIdentifierBase).
    ///
    /// Least privileged permission to read: `SignInIdentifier.Read.All` (delegated, application).
    #[deprecated(
        note = "deprecated since 2025-03-26, to be removed on 2025-12-25 (revision 2025-03/SignInWithAlias)"
    )]
    #[inline]
    pub fn sign_in_identifiers(
        &self,
    ) -> requests::sign_in_identifier_base::SignInIdentifierBaseCollection {
        mg::navigate(self, "signInIdentifiers")
    }

    /// `…/userFlowAttributes`: many
    /// [`IdentityUserFlowAttribute`](models::IdentityUserFlowAttribute).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.Read.All` (delegated, application).
    #[inline]
    pub fn user_flow_attributes(
        &self,
    ) -> requests::identity_user_flow_attribute::IdentityUserFlowAttributeCollection {
        mg::navigate(self, "userFlowAttributes")
    }

    /// `…/userFlows`: many [`IdentityUserFlow`](models::IdentityUserFlow).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.Read.All` (delegated, application).
    #[deprecated(
        note = "deprecated since 2021-05-21, to be removed on 2022-01-15 (revision 2021-05/identityProvider)"
    )]
    #[inline]
    pub fn user_flows(
        &self,
    ) -> requests::identity_user_flow::IdentityUserFlowCollection {
        mg::navigate(self, "userFlows")
    }

    /// `…/verifiedId`: [`IdentityVerifiedIdRoot`](models::IdentityVerifiedIdRoot).
    #[inline]
    pub fn verified_id(
        &self,
    ) -> requests::identity_verified_id_root::IdentityVerifiedIdRootResource {
        mg::navigate(self, "verifiedId")
    }
}
