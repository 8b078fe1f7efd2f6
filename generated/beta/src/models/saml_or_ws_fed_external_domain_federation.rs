// @generated
use crate::mg;

/// Entity type [`microsoft.graph.samlOrWsFedExternalDomainFederation`][reference], derived from
/// [`SamlOrWsFedProvider`](super::SamlOrWsFedProvider).
///
/// Requests: [`SamlOrWsFedExternalDomainFederationCollection`], for example:
///
/// ```ignore
/// graph
///     .directory()
///     .federation_configurations()
///     .cast_to_saml_or_ws_fed_external_domain_federation()
/// ```
///
/// Operations: `available_provider_types`.
///
/// [`SamlOrWsFedExternalDomainFederationCollection`]: crate::requests::saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/samlorwsfedexternaldomainfederation?view=graph-rest-beta
pub struct SamlOrWsFedExternalDomainFederation {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issuerUri`.
    pub issuer_uri: mg::Field<String>,
    /// `metadataExchangeUri`.
    pub metadata_exchange_uri: mg::Field<String>,
    /// `passiveSignInUri`.
    pub passive_sign_in_uri: mg::Field<String>,
    /// `preferredAuthenticationProtocol`.
    pub preferred_authentication_protocol: mg::Field<
        mg::Open<super::AuthenticationProtocol>,
    >,
    /// `signingCertificate`.
    pub signing_certificate: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SamlOrWsFedExternalDomainFederation: "microsoft.graph.samlOrWsFedExternalDomainFederation", entity, base super::SamlOrWsFedProvider;
    display_name: "displayName",
    id: "id" key required,
    issuer_uri: "issuerUri",
    metadata_exchange_uri: "metadataExchangeUri",
    passive_sign_in_uri: "passiveSignInUri",
    preferred_authentication_protocol: "preferredAuthenticationProtocol",
    signing_certificate: "signingCertificate",
}

mg::derived_from! { SamlOrWsFedExternalDomainFederation: super::SamlOrWsFedProvider, super::IdentityProviderBase, super::Entity }

impl SamlOrWsFedExternalDomainFederation {
    /// `domains`: many [`ExternalDomainName`](super::ExternalDomainName).
    pub const DOMAINS: mg::Nav<
        SamlOrWsFedExternalDomainFederation,
        Vec<super::ExternalDomainName>,
    > = mg::Nav::new("domains");
}
