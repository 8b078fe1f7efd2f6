// @generated
use crate::mg;

/// Entity type [`microsoft.graph.oidcIdentityProvider`][reference], derived from
/// [`IdentityProviderBase`](super::IdentityProviderBase).
///
/// Requests: [`OidcIdentityProviderCollection`], for example
/// `graph.directory().federation_configurations().cast_to_oidc_identity_provider()`.
///
/// Operations: `available_provider_types`.
///
/// [`OidcIdentityProviderCollection`]: crate::requests::oidc_identity_provider::OidcIdentityProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/oidcidentityprovider?view=graph-rest-beta
pub struct OidcIdentityProvider {
    /// `clientAuthentication`. Never null.
    pub client_authentication: mg::Field<mg::Boxed<super::OidcClientAuthentication>>,
    /// `clientId`. Never null.
    pub client_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundClaimMapping`.
    pub inbound_claim_mapping: mg::Field<
        mg::Boxed<super::OidcInboundClaimMappingOverride>,
    >,
    /// `issuer`. Never null.
    pub issuer: mg::Field<String>,
    /// `responseType`. Never null.
    pub response_type: mg::Field<mg::Flags<super::OidcResponseType>>,
    /// `scope`. Never null.
    pub scope: mg::Field<String>,
    /// `wellKnownEndpoint`.
    pub well_known_endpoint: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OidcIdentityProvider: "microsoft.graph.oidcIdentityProvider", entity, base super::IdentityProviderBase;
    client_authentication: "clientAuthentication" required,
    client_id: "clientId" required,
    display_name: "displayName",
    id: "id" key required,
    inbound_claim_mapping: "inboundClaimMapping",
    issuer: "issuer" required,
    response_type: "responseType" required,
    scope: "scope" required,
    well_known_endpoint: "wellKnownEndpoint",
}

mg::derived_from! { OidcIdentityProvider: super::IdentityProviderBase, super::Entity }
