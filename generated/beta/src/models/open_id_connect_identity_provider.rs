// @generated
use crate::mg;

/// Entity type [`microsoft.graph.openIdConnectIdentityProvider`][reference], derived from
/// [`IdentityProviderBase`](super::IdentityProviderBase).
///
/// Requests: [`OpenIdConnectIdentityProviderCollection`], for example
/// `graph.directory().federation_configurations().cast_to_open_id_connect_identity_provider()`.
///
/// Operations: `available_provider_types`.
///
/// [`OpenIdConnectIdentityProviderCollection`]: crate::requests::open_id_connect_identity_provider::OpenIdConnectIdentityProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/openidconnectidentityprovider?view=graph-rest-beta
pub struct OpenIdConnectIdentityProvider {
    /// `claimsMapping`.
    pub claims_mapping: mg::Field<mg::Boxed<super::ClaimsMapping>>,
    /// `clientId`.
    pub client_id: mg::Field<String>,
    /// `clientSecret`. Secret: masked in `Debug`.
    pub client_secret: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `domainHint`.
    pub domain_hint: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `metadataUrl`.
    pub metadata_url: mg::Field<String>,
    /// `responseMode`. Never null.
    pub response_mode: mg::Field<mg::Open<super::OpenIdConnectResponseMode>>,
    /// `responseType`. Never null.
    pub response_type: mg::Field<mg::Flags<super::OpenIdConnectResponseTypes>>,
    /// `scope`.
    pub scope: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OpenIdConnectIdentityProvider: "microsoft.graph.openIdConnectIdentityProvider", entity, base super::IdentityProviderBase;
    claims_mapping: "claimsMapping",
    client_id: "clientId",
    client_secret: "clientSecret" secret,
    display_name: "displayName",
    domain_hint: "domainHint",
    id: "id" key required,
    metadata_url: "metadataUrl",
    response_mode: "responseMode" required,
    response_type: "responseType" required,
    scope: "scope",
}

mg::derived_from! { OpenIdConnectIdentityProvider: super::IdentityProviderBase, super::Entity }
