// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openIdConnectProvider`, an entity type derived from `microsoft.graph.identityProvider`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/openidconnectprovider?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)")]
    OpenIdConnectProvider "microsoft.graph.openIdConnectProvider" "entity" : super::IdentityProvider;
    /// `claimsMapping`: claimsMapping
    claims_mapping "claimsMapping": mg::Boxed<super::ClaimsMapping>,
    /// `clientId`: String
    client_id "clientId": String,
    /// `clientSecret`: String, masked in Debug
    client_secret "clientSecret" "s": String,
    /// `domainHint`: String
    domain_hint "domainHint": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `metadataUrl`: String
    metadata_url "metadataUrl": String,
    /// `name`: String
    name "name": String,
    /// `responseMode`: openIdConnectResponseMode, not null
    response_mode "responseMode" "r": mg::Open<super::OpenIdConnectResponseMode>,
    /// `responseType`: openIdConnectResponseTypes, not null
    response_type "responseType" "r": mg::Flags<super::OpenIdConnectResponseTypes>,
    /// `scope`: String
    scope "scope": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { OpenIdConnectProvider: super::IdentityProvider, super::Entity }
