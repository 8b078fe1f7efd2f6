// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.samlOrWsFedProvider`][reference], derived from
/// [`IdentityProviderBase`](super::IdentityProviderBase).
///
/// Requests: [`SamlOrWsFedProviderCollection`], for example
/// `graph.directory().federation_configurations().cast_to_saml_or_ws_fed_provider()`.
///
/// Operations: `available_provider_types`.
///
/// [`SamlOrWsFedProviderCollection`]: crate::requests::saml_or_ws_fed_provider::SamlOrWsFedProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/samlorwsfedprovider?view=graph-rest-beta
pub struct SamlOrWsFedProvider {
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
    SamlOrWsFedProvider: "microsoft.graph.samlOrWsFedProvider", entity abstract, base super::IdentityProviderBase, family SamlOrWsFedProviderKind;
    display_name: "displayName",
    id: "id" key required,
    issuer_uri: "issuerUri",
    metadata_exchange_uri: "metadataExchangeUri",
    passive_sign_in_uri: "passiveSignInUri",
    preferred_authentication_protocol: "preferredAuthenticationProtocol",
    signing_certificate: "signingCertificate",
}

mg::derived_from! { SamlOrWsFedProvider: super::IdentityProviderBase, super::Entity }

/// The types derived from [`SamlOrWsFedProvider`].
#[non_exhaustive]
pub enum SamlOrWsFedProviderKind {
    InternalDomainFederation(Box<super::InternalDomainFederation>),
    SamlOrWsFedExternalDomainFederation(Box<super::SamlOrWsFedExternalDomainFederation>),
    /// None of these, or a type that this version does not know.
    Other(Box<SamlOrWsFedProvider>),
}

mg::family! {
    SamlOrWsFedProvider => SamlOrWsFedProviderKind;
    InternalDomainFederation(super::InternalDomainFederation),
    SamlOrWsFedExternalDomainFederation(super::SamlOrWsFedExternalDomainFederation),
}
