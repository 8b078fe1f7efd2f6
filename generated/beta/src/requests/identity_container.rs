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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **APIConnectors.ReadWrite.All** | **APIConnectors.ReadWrite.All** |
    /// | `GET …/{id}` | **APIConnectors.ReadWrite.All** | **APIConnectors.ReadWrite.All** |
    /// | `POST` | **APIConnectors.ReadWrite.All** | **APIConnectors.ReadWrite.All** |
    /// | `PATCH …/{id}` | **APIConnectors.ReadWrite.All** | **APIConnectors.ReadWrite.All** |
    /// | `DELETE …/{id}` | **APIConnectors.ReadWrite.All** | **APIConnectors.ReadWrite.All** |
    #[inline]
    pub fn api_connectors(
        &self,
    ) -> requests::identity_api_connector::IdentityApiConnectorCollection {
        mg::to(self, "apiConnectors")
    }

    /// `…/authenticationEventListeners`: many `authenticationEventListener`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EventListener.Read.All**, **EventListener.ReadWrite.All** | **EventListener.Read.All**, **EventListener.ReadWrite.All** |
    /// | `GET …/{id}` | **EventListener.Read.All**, **EventListener.ReadWrite.All** | **EventListener.Read.All**, **EventListener.ReadWrite.All** |
    /// | `POST` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    /// | `PATCH …/{id}` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    #[inline]
    pub fn authentication_event_listeners(
        &self,
    ) -> requests::authentication_event_listener::AuthenticationEventListenerCollection {
        mg::to(self, "authenticationEventListeners")
    }

    /// `…/authenticationEventsFlows`: many `authenticationEventsFlow`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EventListener.Read.All**, **EventListener.ReadWrite.All** | **EventListener.Read.All**, **EventListener.ReadWrite.All** |
    /// | `GET …/{id}` | **EventListener.Read.All**, **EventListener.ReadWrite.All** | **EventListener.Read.All**, **EventListener.ReadWrite.All** |
    /// | `POST` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    /// | `PATCH …/{id}` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    #[inline]
    pub fn authentication_events_flows(
        &self,
    ) -> requests::authentication_events_flow::AuthenticationEventsFlowCollection {
        mg::to(self, "authenticationEventsFlows")
    }

    /// `…/b2cUserFlows`: many `b2cIdentityUserFlow`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `GET …/{id}` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `POST` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    #[inline]
    pub fn b2c_user_flows(
        &self,
    ) -> requests::b2c_identity_user_flow::B2cIdentityUserFlowCollection {
        mg::to(self, "b2cUserFlows")
    }

    /// `…/b2xUserFlows`: many `b2xIdentityUserFlow`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `GET …/{id}` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `POST` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All** | **Policy.Read.All** |
    /// | `PATCH` | **Application.Read.All**, **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess | **Policy.Read.All**, Application.Read.All, Policy.ReadWrite.ConditionalAccess |
    #[inline]
    pub fn continuous_access_evaluation_policy(
        &self,
    ) -> requests::continuous_access_evaluation_policy::ContinuousAccessEvaluationPolicyResource {
        mg::to(self, "continuousAccessEvaluationPolicy")
    }

    /// `…/customAuthenticationExtensions`: many `customAuthenticationExtension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CustomAuthenticationExtension.Read.All**, **CustomAuthenticationExtension.ReadWrite.All** | **CustomAuthenticationExtension.Read.All**, **CustomAuthenticationExtension.ReadWrite.All** |
    /// | `GET …/{id}` | **CustomAuthenticationExtension.Read.All**, **CustomAuthenticationExtension.ReadWrite.All** | **CustomAuthenticationExtension.Read.All**, **CustomAuthenticationExtension.ReadWrite.All** |
    /// | `POST` | **CustomAuthenticationExtension.ReadWrite.All** | **CustomAuthenticationExtension.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CustomAuthenticationExtension.ReadWrite.All** | **CustomAuthenticationExtension.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CustomAuthenticationExtension.ReadWrite.All** | **CustomAuthenticationExtension.ReadWrite.All** |
    #[inline]
    pub fn custom_authentication_extensions(
        &self,
    ) -> requests::custom_authentication_extension::CustomAuthenticationExtensionCollection {
        mg::to(self, "customAuthenticationExtensions")
    }

    /// `…/identityProviders`: many `identityProviderBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityProvider.Read.All**, **IdentityProvider.ReadWrite.All** | **IdentityProvider.Read.All**, **IdentityProvider.ReadWrite.All** |
    /// | `GET …/{id}` | **IdentityProvider.Read.All**, **IdentityProvider.ReadWrite.All** | **IdentityProvider.Read.All**, **IdentityProvider.ReadWrite.All** |
    /// | `POST` | **IdentityProvider.ReadWrite.All** | **IdentityProvider.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IdentityProvider.ReadWrite.All** | **IdentityProvider.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IdentityProvider.ReadWrite.All** | **IdentityProvider.ReadWrite.All** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SignInIdentifier.Read.All**, **SignInIdentifier.ReadWrite.All** | **SignInIdentifier.Read.All**, **SignInIdentifier.ReadWrite.All** |
    /// | `GET …/{id}` | **SignInIdentifier.Read.All**, **SignInIdentifier.ReadWrite.All** | **SignInIdentifier.Read.All**, **SignInIdentifier.ReadWrite.All** |
    /// | `POST` | **SignInIdentifier.ReadWrite.All** | **SignInIdentifier.ReadWrite.All** |
    /// | `PATCH …/{id}` | **SignInIdentifier.ReadWrite.All** | **SignInIdentifier.ReadWrite.All** |
    /// | `DELETE …/{id}` | **SignInIdentifier.ReadWrite.All** | **SignInIdentifier.ReadWrite.All** |
    #[deprecated(
        note = "deprecated since 2025-03-26, to be removed on 2025-12-25 (revision 2025-03/SignInWithAlias)"
    )]
    #[inline]
    pub fn sign_in_identifiers(
        &self,
    ) -> requests::sign_in_identifier_base::SignInIdentifierBaseCollection {
        mg::to(self, "signInIdentifiers")
    }

    /// `…/userFlowAttributes`: many `identityUserFlowAttribute`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `GET …/{id}` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `POST` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    #[inline]
    pub fn user_flow_attributes(
        &self,
    ) -> requests::identity_user_flow_attribute::IdentityUserFlowAttributeCollection {
        mg::to(self, "userFlowAttributes")
    }

    /// `…/userFlows`: many `identityUserFlow`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `GET …/{id}` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `POST` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    #[deprecated(
        note = "deprecated since 2021-05-21, to be removed on 2022-01-15 (revision 2021-05/identityProvider)"
    )]
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
