// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oidcIdentityProvider`, an entity type derived from `microsoft.graph.identityProviderBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/oidcidentityprovider?view=graph-rest-beta>
    OidcIdentityProvider "microsoft.graph.oidcIdentityProvider" "entity" : super::IdentityProviderBase;
    /// `clientAuthentication`: oidcClientAuthentication, not null
    client_authentication "clientAuthentication" "r": mg::Boxed<super::OidcClientAuthentication>,
    /// `clientId`: String, not null
    client_id "clientId" "r": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundClaimMapping`: oidcInboundClaimMappingOverride
    inbound_claim_mapping "inboundClaimMapping": mg::Boxed<super::OidcInboundClaimMappingOverride>,
    /// `issuer`: String, not null
    issuer "issuer" "r": String,
    /// `responseType`: oidcResponseType, not null
    response_type "responseType" "r": mg::Flags<super::OidcResponseType>,
    /// `scope`: String, not null
    scope "scope" "r": String,
    /// `wellKnownEndpoint`: String
    well_known_endpoint "wellKnownEndpoint": String,
}

mg::derived_from! { OidcIdentityProvider: super::IdentityProviderBase, super::Entity }
