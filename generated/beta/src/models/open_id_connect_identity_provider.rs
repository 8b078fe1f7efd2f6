// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openIdConnectIdentityProvider`, an entity type derived from `microsoft.graph.identityProviderBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/openidconnectidentityprovider?view=graph-rest-beta>
    OpenIdConnectIdentityProvider "microsoft.graph.openIdConnectIdentityProvider" "entity" : super::IdentityProviderBase;
    /// `claimsMapping`: claimsMapping
    claims_mapping "claimsMapping": mg::Boxed<super::ClaimsMapping>,
    /// `clientId`: String
    client_id "clientId": String,
    /// `clientSecret`: String, masked in Debug
    client_secret "clientSecret" "s": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `domainHint`: String
    domain_hint "domainHint": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `metadataUrl`: String
    metadata_url "metadataUrl": String,
    /// `responseMode`: openIdConnectResponseMode, not null
    response_mode "responseMode" "r": mg::Open<super::OpenIdConnectResponseMode>,
    /// `responseType`: openIdConnectResponseTypes, not null
    response_type "responseType" "r": mg::Flags<super::OpenIdConnectResponseTypes>,
    /// `scope`: String
    scope "scope": String,
}

mg::derived_from! { OpenIdConnectIdentityProvider: super::IdentityProviderBase, super::Entity }
