// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlOrWsFedProvider`, an abstract entity type derived from `microsoft.graph.identityProviderBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/samlorwsfedprovider?view=graph-rest-beta>
    SamlOrWsFedProvider "microsoft.graph.samlOrWsFedProvider" "entity abstract" : super::IdentityProviderBase => SamlOrWsFedProviderKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issuerUri`: String
    issuer_uri "issuerUri": String,
    /// `metadataExchangeUri`: String
    metadata_exchange_uri "metadataExchangeUri": String,
    /// `passiveSignInUri`: String
    passive_sign_in_uri "passiveSignInUri": String,
    /// `preferredAuthenticationProtocol`: authenticationProtocol
    preferred_authentication_protocol "preferredAuthenticationProtocol": mg::Open<super::AuthenticationProtocol>,
    /// `signingCertificate`: String
    signing_certificate "signingCertificate": String,
}

mg::derived_from! { SamlOrWsFedProvider: super::IdentityProviderBase, super::Entity }

/// The types derived from `microsoft.graph.samlOrWsFedProvider`.
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
