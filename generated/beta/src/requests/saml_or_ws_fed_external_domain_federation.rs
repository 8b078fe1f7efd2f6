// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.samlOrWsFedExternalDomainFederation`, by its URL.
    SamlOrWsFedExternalDomainFederationResource(mg::One<models::SamlOrWsFedExternalDomainFederation>)
}

impl SamlOrWsFedExternalDomainFederationResource {
    /// `…/domains`: many `externalDomainName`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityProvider.Read.All**, IdentityProvider.ReadWrite.All | **IdentityProvider.Read.All**, IdentityProvider.ReadWrite.All |
    /// | `POST` | **IdentityProvider.ReadWrite.All** | **IdentityProvider.ReadWrite.All** |
    #[inline]
    pub fn domains(
        &self,
    ) -> requests::external_domain_name::ExternalDomainNameCollection {
        mg::to(self, "domains")
    }
}

/// A collection of `microsoft.graph.samlOrWsFedExternalDomainFederation`, by its URL.
pub type SamlOrWsFedExternalDomainFederationCollection = mg::Many<
    models::SamlOrWsFedExternalDomainFederation,
    SamlOrWsFedExternalDomainFederationResource,
    requests::saml_or_ws_fed_provider::SamlOrWsFedProviderCollection,
>;
