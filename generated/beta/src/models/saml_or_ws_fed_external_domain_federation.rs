// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlOrWsFedExternalDomainFederation`, an entity type derived from `microsoft.graph.samlOrWsFedProvider`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/samlorwsfedexternaldomainfederation?view=graph-rest-beta>
    SamlOrWsFedExternalDomainFederation "microsoft.graph.samlOrWsFedExternalDomainFederation" "entity" : super::SamlOrWsFedProvider;
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

mg::derived_from! { SamlOrWsFedExternalDomainFederation: super::SamlOrWsFedProvider, super::IdentityProviderBase, super::Entity }

impl SamlOrWsFedExternalDomainFederation {
    /// `domains`: many `externalDomainName`, contained
    pub const DOMAINS: mg::Nav<
        SamlOrWsFedExternalDomainFederation,
        Vec<super::ExternalDomainName>,
    > = mg::Nav::new("domains");
}
