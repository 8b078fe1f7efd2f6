// @generated
use crate::{mg, models, requests};

/// Requests on one [`SamlOrWsFedProvider`](models::SamlOrWsFedProvider): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.directory().federation_configurations().id(id).cast_to_saml_or_ws_fed_provider()`.
#[derive(Clone, Debug)]
pub struct SamlOrWsFedProviderResource(mg::One<models::SamlOrWsFedProvider>);

mg::builder! { SamlOrWsFedProviderResource: mg::One<models::SamlOrWsFedProvider> }

impl SamlOrWsFedProviderResource {
    /// `…/microsoft.graph.internalDomainFederation`: cast to
    /// [`InternalDomainFederation`](models::InternalDomainFederation).
    #[doc(alias = "microsoft.graph.internalDomainFederation")]
    #[inline]
    pub fn cast_to_internal_domain_federation(
        &self,
    ) -> requests::internal_domain_federation::InternalDomainFederationResource {
        mg::navigate(self, "microsoft.graph.internalDomainFederation")
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
}

/// Requests on a collection of [`SamlOrWsFedProvider`](models::SamlOrWsFedProvider): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory().federation_configurations().cast_to_saml_or_ws_fed_provider()`.
#[derive(Clone, Debug)]
pub struct SamlOrWsFedProviderCollection(
    mg::Many<
        models::SamlOrWsFedProvider,
        SamlOrWsFedProviderResource,
        requests::identity_provider_base::IdentityProviderBaseCollection,
    >,
);

mg::builder! { SamlOrWsFedProviderCollection: mg::Many<models::SamlOrWsFedProvider, SamlOrWsFedProviderResource, requests::identity_provider_base::IdentityProviderBaseCollection> }

impl SamlOrWsFedProviderCollection {
    /// `…/microsoft.graph.internalDomainFederation`: the members that are
    /// [`InternalDomainFederation`](models::InternalDomainFederation).
    #[doc(alias = "microsoft.graph.internalDomainFederation")]
    #[inline]
    pub fn cast_to_internal_domain_federation(
        &self,
    ) -> requests::internal_domain_federation::InternalDomainFederationCollection {
        mg::navigate(self, "microsoft.graph.internalDomainFederation")
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
}
