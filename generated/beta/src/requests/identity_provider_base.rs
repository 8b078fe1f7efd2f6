// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityProviderBase`, by its URL.
    ///
    /// For example `/directory/federationConfigurations/{identityProviderBase-id}`.
    IdentityProviderBaseResource(mg::One<models::IdentityProviderBase>)
}

impl IdentityProviderBaseResource {
    /// `…/microsoft.graph.appleManagedIdentityProvider`
    #[inline]
    pub fn as_apple_managed_identity_provider(
        &self,
    ) -> requests::apple_managed_identity_provider::AppleManagedIdentityProviderResource {
        mg::to(self, "microsoft.graph.appleManagedIdentityProvider")
    }

    /// `…/microsoft.graph.builtInIdentityProvider`
    #[inline]
    pub fn as_built_in_identity_provider(
        &self,
    ) -> requests::built_in_identity_provider::BuiltInIdentityProviderResource {
        mg::to(self, "microsoft.graph.builtInIdentityProvider")
    }

    /// `…/microsoft.graph.internalDomainFederation`
    #[inline]
    pub fn as_internal_domain_federation(
        &self,
    ) -> requests::internal_domain_federation::InternalDomainFederationResource {
        mg::to(self, "microsoft.graph.internalDomainFederation")
    }

    /// `…/microsoft.graph.oidcIdentityProvider`
    #[inline]
    pub fn as_oidc_identity_provider(
        &self,
    ) -> requests::oidc_identity_provider::OidcIdentityProviderResource {
        mg::to(self, "microsoft.graph.oidcIdentityProvider")
    }

    /// `…/microsoft.graph.openIdConnectIdentityProvider`
    #[inline]
    pub fn as_open_id_connect_identity_provider(
        &self,
    ) -> requests::open_id_connect_identity_provider::OpenIdConnectIdentityProviderResource {
        mg::to(self, "microsoft.graph.openIdConnectIdentityProvider")
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`
    #[inline]
    pub fn as_saml_or_ws_fed_external_domain_federation(
        &self,
    ) -> requests::saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederationResource {
        mg::to(self, "microsoft.graph.samlOrWsFedExternalDomainFederation")
    }

    /// `…/microsoft.graph.samlOrWsFedProvider`
    #[inline]
    pub fn as_saml_or_ws_fed_provider(
        &self,
    ) -> requests::saml_or_ws_fed_provider::SamlOrWsFedProviderResource {
        mg::to(self, "microsoft.graph.samlOrWsFedProvider")
    }

    /// `…/microsoft.graph.socialIdentityProvider`
    #[inline]
    pub fn as_social_identity_provider(
        &self,
    ) -> requests::social_identity_provider::SocialIdentityProviderResource {
        mg::to(self, "microsoft.graph.socialIdentityProvider")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.identityProviderBase`, by its URL.
    ///
    /// For example `/directory/federationConfigurations`.
    IdentityProviderBaseCollection(mg::Many<models::IdentityProviderBase, IdentityProviderBaseResource>)
}

impl IdentityProviderBaseCollection {
    /// `…/microsoft.graph.appleManagedIdentityProvider`
    #[inline]
    pub fn as_apple_managed_identity_provider(
        &self,
    ) -> requests::apple_managed_identity_provider::AppleManagedIdentityProviderCollection {
        mg::to(self, "microsoft.graph.appleManagedIdentityProvider")
    }

    /// `…/microsoft.graph.builtInIdentityProvider`
    #[inline]
    pub fn as_built_in_identity_provider(
        &self,
    ) -> requests::built_in_identity_provider::BuiltInIdentityProviderCollection {
        mg::to(self, "microsoft.graph.builtInIdentityProvider")
    }

    /// `…/microsoft.graph.internalDomainFederation`
    #[inline]
    pub fn as_internal_domain_federation(
        &self,
    ) -> requests::internal_domain_federation::InternalDomainFederationCollection {
        mg::to(self, "microsoft.graph.internalDomainFederation")
    }

    /// `…/microsoft.graph.oidcIdentityProvider`
    #[inline]
    pub fn as_oidc_identity_provider(
        &self,
    ) -> requests::oidc_identity_provider::OidcIdentityProviderCollection {
        mg::to(self, "microsoft.graph.oidcIdentityProvider")
    }

    /// `…/microsoft.graph.openIdConnectIdentityProvider`
    #[inline]
    pub fn as_open_id_connect_identity_provider(
        &self,
    ) -> requests::open_id_connect_identity_provider::OpenIdConnectIdentityProviderCollection {
        mg::to(self, "microsoft.graph.openIdConnectIdentityProvider")
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`
    #[inline]
    pub fn as_saml_or_ws_fed_external_domain_federation(
        &self,
    ) -> requests::saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederationCollection {
        mg::to(self, "microsoft.graph.samlOrWsFedExternalDomainFederation")
    }

    /// `…/microsoft.graph.samlOrWsFedProvider`
    #[inline]
    pub fn as_saml_or_ws_fed_provider(
        &self,
    ) -> requests::saml_or_ws_fed_provider::SamlOrWsFedProviderCollection {
        mg::to(self, "microsoft.graph.samlOrWsFedProvider")
    }

    /// `…/microsoft.graph.socialIdentityProvider`
    #[inline]
    pub fn as_social_identity_provider(
        &self,
    ) -> requests::social_identity_provider::SocialIdentityProviderCollection {
        mg::to(self, "microsoft.graph.socialIdentityProvider")
    }

    /// `GET …/availableProviderTypes`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityProvider.Read.All**, IdentityProvider.ReadWrite.All | **IdentityProvider.Read.All**, IdentityProvider.ReadWrite.All |
    #[inline]
    pub fn available_provider_types(&self) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "availableProviderTypes")
    }
}
