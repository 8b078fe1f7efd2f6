// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.samlOrWsFedProvider`, by its URL.
    SamlOrWsFedProviderResource(mg::One<models::SamlOrWsFedProvider>)
}

impl SamlOrWsFedProviderResource {
    /// `…/microsoft.graph.internalDomainFederation`
    #[inline]
    pub fn as_internal_domain_federation(
        &self,
    ) -> requests::internal_domain_federation::InternalDomainFederationResource {
        mg::to(self, "microsoft.graph.internalDomainFederation")
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`
    #[inline]
    pub fn as_saml_or_ws_fed_external_domain_federation(
        &self,
    ) -> requests::saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederationResource {
        mg::to(self, "microsoft.graph.samlOrWsFedExternalDomainFederation")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.samlOrWsFedProvider`, by its URL.
    SamlOrWsFedProviderCollection(mg::Many<models::SamlOrWsFedProvider, SamlOrWsFedProviderResource, requests::identity_provider_base::IdentityProviderBaseCollection>)
}

impl SamlOrWsFedProviderCollection {
    /// `…/microsoft.graph.internalDomainFederation`
    #[inline]
    pub fn as_internal_domain_federation(
        &self,
    ) -> requests::internal_domain_federation::InternalDomainFederationCollection {
        mg::to(self, "microsoft.graph.internalDomainFederation")
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`
    #[inline]
    pub fn as_saml_or_ws_fed_external_domain_federation(
        &self,
    ) -> requests::saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederationCollection {
        mg::to(self, "microsoft.graph.samlOrWsFedExternalDomainFederation")
    }
}
