// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityContainer`, by its URL.
    ///
    /// For example `/identity`.
    IdentityContainerResource(mg::One<models::IdentityContainer>)
}

impl IdentityContainerResource {
    /// `…/apiConnectors`: many `identityApiConnector`
    #[inline]
    pub fn api_connectors(
        &self,
    ) -> requests::identity_api_connector::IdentityApiConnectorCollection {
        mg::to(self, "apiConnectors")
    }

    /// `…/authenticationEventListeners`: many `authenticationEventListener`
    #[inline]
    pub fn authentication_event_listeners(
        &self,
    ) -> requests::authentication_event_listener::AuthenticationEventListenerCollection {
        mg::to(self, "authenticationEventListeners")
    }

    /// `…/authenticationEventsFlows`: many `authenticationEventsFlow`
    #[inline]
    pub fn authentication_events_flows(
        &self,
    ) -> requests::authentication_events_flow::AuthenticationEventsFlowCollection {
        mg::to(self, "authenticationEventsFlows")
    }

    /// `…/b2cUserFlows`: many `b2cIdentityUserFlow`
    #[inline]
    pub fn b2c_user_flows(
        &self,
    ) -> requests::b2c_identity_user_flow::B2cIdentityUserFlowCollection {
        mg::to(self, "b2cUserFlows")
    }

    /// `…/b2xUserFlows`: many `b2xIdentityUserFlow`
    #[inline]
    pub fn b2x_user_flows(
        &self,
    ) -> requests::b2x_identity_user_flow::B2xIdentityUserFlowCollection {
        mg::to(self, "b2xUserFlows")
    }

    /// `…/conditionalAccess`: `conditionalAccessRoot`
    #[inline]
    pub fn conditional_access(
        &self,
    ) -> requests::conditional_access_root::ConditionalAccessRootResource {
        mg::to(self, "conditionalAccess")
    }

    /// `…/continuousAccessEvaluationPolicy`: `continuousAccessEvaluationPolicy`
    #[inline]
    pub fn continuous_access_evaluation_policy(
        &self,
    ) -> requests::continuous_access_evaluation_policy::ContinuousAccessEvaluationPolicyResource {
        mg::to(self, "continuousAccessEvaluationPolicy")
    }

    /// `…/customAuthenticationExtensions`: many `customAuthenticationExtension`
    #[inline]
    pub fn custom_authentication_extensions(
        &self,
    ) -> requests::custom_authentication_extension::CustomAuthenticationExtensionCollection {
        mg::to(self, "customAuthenticationExtensions")
    }

    /// `…/identityProviders`: many `identityProviderBase`
    #[inline]
    pub fn identity_providers(
        &self,
    ) -> requests::identity_provider_base::IdentityProviderBaseCollection {
        mg::to(self, "identityProviders")
    }

    /// `…/riskPrevention`: `riskPreventionContainer`
    #[inline]
    pub fn risk_prevention(
        &self,
    ) -> requests::risk_prevention_container::RiskPreventionContainerResource {
        mg::to(self, "riskPrevention")
    }

    /// `…/signInIdentifiers`: many `signInIdentifierBase`
    #[inline]
    pub fn sign_in_identifiers(
        &self,
    ) -> requests::sign_in_identifier_base::SignInIdentifierBaseCollection {
        mg::to(self, "signInIdentifiers")
    }

    /// `…/userFlowAttributes`: many `identityUserFlowAttribute`
    #[inline]
    pub fn user_flow_attributes(
        &self,
    ) -> requests::identity_user_flow_attribute::IdentityUserFlowAttributeCollection {
        mg::to(self, "userFlowAttributes")
    }

    /// `…/userFlows`: many `identityUserFlow`
    #[inline]
    pub fn user_flows(
        &self,
    ) -> requests::identity_user_flow::IdentityUserFlowCollection {
        mg::to(self, "userFlows")
    }

    /// `…/verifiedId`: `identityVerifiedIdRoot`
    #[inline]
    pub fn verified_id(
        &self,
    ) -> requests::identity_verified_id_root::IdentityVerifiedIdRootResource {
        mg::to(self, "verifiedId")
    }
}
