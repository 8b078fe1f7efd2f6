// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityProviderBase`](models::IdentityProviderBase): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.directory().federation_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct IdentityProviderBaseResource(mg::One<models::IdentityProviderBase>);

mg::builder! { IdentityProviderBaseResource: mg::One<models::IdentityProviderBase> }

impl IdentityProviderBaseResource {
    /// `…/microsoft.graph.appleManagedIdentityProvider`: cast to
    /// [`AppleManagedIdentityProvider`](models::AppleManagedIdentityProvider).
    #[doc(alias = "microsoft.graph.appleManagedIdentityProvider")]
    #[inline]
    pub fn cast_to_apple_managed_identity_provider(
        &self,
    ) -> requests::apple_managed_identity_provider::AppleManagedIdentityProviderResource {
        mg::navigate(self, "microsoft.graph.appleManagedIdentityProvider")
    }

    /// `…/microsoft.graph.builtInIdentityProvider`: cast to
    /// [`BuiltInIdentityProvider`](models::BuiltInIdentityProvider).
    #[doc(alias = "microsoft.graph.builtInIdentityProvider")]
    #[inline]
    pub fn cast_to_built_in_identity_provider(
        &self,
    ) -> requests::built_in_identity_provider::BuiltInIdentityProviderResource {
        mg::navigate(self, "microsoft.graph.builtInIdentityProvider")
    }

    /// `…/microsoft.graph.internalDomainFederation`: cast to
    /// [`InternalDomainFederation`](models::InternalDomainFederation).
    #[doc(alias = "microsoft.graph.internalDomainFederation")]
    #[inline]
    pub fn cast_to_internal_domain_federation(
        &self,
    ) -> requests::internal_domain_federation::InternalDomainFederationResource {
        mg::navigate(self, "microsoft.graph.internalDomainFederation")
    }

    /// `…/microsoft.graph.oidcIdentityProvider`: cast to
    /// [`OidcIdentityProvider`](models::OidcIdentityProvider).
    #[doc(alias = "microsoft.graph.oidcIdentityProvider")]
    #[inline]
    pub fn cast_to_oidc_identity_provider(
        &self,
    ) -> requests::oidc_identity_provider::OidcIdentityProviderResource {
        mg::navigate(self, "microsoft.graph.oidcIdentityProvider")
    }

    /// `…/microsoft.graph.openIdConnectIdentityProvider`: cast to
    /// [`OpenIdConnectIdentityProvider`](models::OpenIdConnectIdentityProvider).
    #[doc(alias = "microsoft.graph.openIdConnectIdentityProvider")]
    #[inline]
    pub fn cast_to_open_id_connect_identity_provider(
        &self,
    ) -> requests::open_id_connect_identity_provider::OpenIdConnectIdentityProviderResource {
        mg::navigate(self, "microsoft.graph.openIdConnectIdentityProvider")
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`: cast to
    /// [`SamlOrWsFedExternalDomainFederation`](models::SamlOrWsFedExternalDomainFederation).
    #[doc(alias = "microsoft.graph.samlOrWsFedExternalDomainFederation")]
    #[inline]
    pub fn cast_to_saml_or_ws_fed_external_domain_federation(
        &self,
    ) -> requests::saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederationResource {
        mg::navigate(self, "microsoft.graph.samlOrWsFedExternalDomainFederation")
    }

    /// `…/microsoft.graph.samlOrWsFedProvider`: cast to
    /// [`SamlOrWsFedProvider`](models::SamlOrWsFedProvider).
    #[doc(alias = "microsoft.graph.samlOrWsFedProvider")]
    #[inline]
    pub fn cast_to_saml_or_ws_fed_provider(
        &self,
    ) -> requests::saml_or_ws_fed_provider::SamlOrWsFedProviderResource {
        mg::navigate(self, "microsoft.graph.samlOrWsFedProvider")
    }

    /// `…/microsoft.graph.socialIdentityProvider`: cast to
    /// [`SocialIdentityProvider`](models::SocialIdentityProvider).
    #[doc(alias = "microsoft.graph.socialIdentityProvider")]
    #[inline]
    pub fn cast_to_social_identity_provider(
        &self,
    ) -> requests::social_identity_provider::SocialIdentityProviderResource {
        mg::navigate(self, "microsoft.graph.socialIdentityProvider")
    }
}

/// Requests on a collection of [`IdentityProviderBase`](models::IdentityProviderBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory().federation_configurations()`.
#[derive(Clone, Debug)]
pub struct IdentityProviderBaseCollection(
    mg::Many<models::IdentityProviderBase, IdentityProviderBaseResource>,
);

mg::builder! { IdentityProviderBaseCollection: mg::Many<models::IdentityProviderBase, IdentityProviderBaseResource> }

impl IdentityProviderBaseCollection {
    /// `…/microsoft.graph.appleManagedIdentityProvider`: the members that are
    /// [`AppleManagedIdentityProvider`](models::AppleManagedIdentityProvider).
    #[doc(alias = "microsoft.graph.appleManagedIdentityProvider")]
    #[inline]
    pub fn cast_to_apple_managed_identity_provider(
        &self,
    ) -> requests::apple_managed_identity_provider::AppleManagedIdentityProviderCollection {
        mg::navigate(self, "microsoft.graph.appleManagedIdentityProvider")
    }

    /// `…/microsoft.graph.builtInIdentityProvider`: the members that are
    /// [`BuiltInIdentityProvider`](models::BuiltInIdentityProvider).
    #[doc(alias = "microsoft.graph.builtInIdentityProvider")]
    #[inline]
    pub fn cast_to_built_in_identity_provider(
        &self,
    ) -> requests::built_in_identity_provider::BuiltInIdentityProviderCollection {
        mg::navigate(self, "microsoft.graph.builtInIdentityProvider")
    }

    /// `…/microsoft.graph.internalDomainFederation`: the members that are
    /// [`InternalDomainFederation`](models::InternalDomainFederation).
    #[doc(alias = "microsoft.graph.internalDomainFederation")]
    #[inline]
    pub fn cast_to_internal_domain_federation(
        &self,
    ) -> requests::internal_domain_federation::InternalDomainFederationCollection {
        mg::navigate(self, "microsoft.graph.internalDomainFederation")
    }

    /// `…/microsoft.graph.oidcIdentityProvider`: the members that are
    /// [`OidcIdentityProvider`](models::OidcIdentityProvider).
    #[doc(alias = "microsoft.graph.oidcIdentityProvider")]
    #[inline]
    pub fn cast_to_oidc_identity_provider(
        &self,
    ) -> requests::oidc_identity_provider::OidcIdentityProviderCollection {
        mg::navigate(self, "microsoft.graph.oidcIdentityProvider")
    }

    /// `…/microsoft.graph.openIdConnectIdentityProvider`: the members that are
    /// [`OpenIdConnectIdentityProvider`](models::OpenIdConnectIdentityProvider).
    #[doc(alias = "microsoft.graph.openIdConnectIdentityProvider")]
    #[inline]
    pub fn cast_to_open_id_connect_identity_provider(
        &self,
    ) -> requests::open_id_connect_identity_provider::OpenIdConnectIdentityProviderCollection {
        mg::navigate(self, "microsoft.graph.openIdConnectIdentityProvider")
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`: the members that are
    /// [`SamlOrWsFedExternalDomainFederation`](models::SamlOrWsFedExternalDomainFederation).
    #[doc(alias = "microsoft.graph.samlOrWsFedExternalDomainFederation")]
    #[inline]
    pub fn cast_to_saml_or_ws_fed_external_domain_federation(
        &self,
    ) -> requests::saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederationCollection {
        mg::navigate(self, "microsoft.graph.samlOrWsFedExternalDomainFederation")
    }

    /// `…/microsoft.graph.samlOrWsFedProvider`: the members that are
    /// [`SamlOrWsFedProvider`](models::SamlOrWsFedProvider).
    #[doc(alias = "microsoft.graph.samlOrWsFedProvider")]
    #[inline]
    pub fn cast_to_saml_or_ws_fed_provider(
        &self,
    ) -> requests::saml_or_ws_fed_provider::SamlOrWsFedProviderCollection {
        mg::navigate(self, "microsoft.graph.samlOrWsFedProvider")
    }

    /// `…/microsoft.graph.socialIdentityProvider`: the members that are
    /// [`SocialIdentityProvider`](models::SocialIdentityProvider).
    #[doc(alias = "microsoft.graph.socialIdentityProvider")]
    #[inline]
    pub fn cast_to_social_identity_provider(
        &self,
    ) -> requests::social_identity_provider::SocialIdentityProviderCollection {
        mg::navigate(self, "microsoft.graph.socialIdentityProvider")
    }

    /// `GET …/availableProviderTypes`.
    ///
    /// Returns a page of `String`.
    ///
    /// Least privileged permission: `IdentityProvider.Read.All` (delegated, application).
    #[inline]
    pub fn available_provider_types(&self) -> mg::Request<mg::Page<String>> {
        self.raw().function("availableProviderTypes")
    }
}
