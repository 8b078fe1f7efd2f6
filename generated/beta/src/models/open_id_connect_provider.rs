// @generated
use crate::mg;

/// Entity type [`microsoft.graph.openIdConnectProvider`][reference], derived from
/// [`IdentityProvider`](super::IdentityProvider).
///
/// Requests: [`OpenIdConnectProviderCollection`], for example
/// `graph.identity_providers().cast_to_open_id_connect_provider()`.
///
/// Operations: `available_provider_types`.
///
/// [`OpenIdConnectProviderCollection`]: crate::requests::open_id_connect_provider::OpenIdConnectProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/openidconnectprovider?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)"
)]
pub struct OpenIdConnectProvider {
    /// `claimsMapping`.
    pub claims_mapping: mg::Field<mg::Boxed<super::ClaimsMapping>>,
    /// `clientId`.
    pub client_id: mg::Field<String>,
    /// `clientSecret`. Secret: masked in `Debug`.
    pub client_secret: mg::Field<String>,
    /// `domainHint`.
    pub domain_hint: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `metadataUrl`.
    pub metadata_url: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `responseMode`. Never null.
    pub response_mode: mg::Field<mg::Open<super::OpenIdConnectResponseMode>>,
    /// `responseType`. Never null.
    pub response_type: mg::Field<mg::Flags<super::OpenIdConnectResponseTypes>>,
    /// `scope`.
    pub scope: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OpenIdConnectProvider: "microsoft.graph.openIdConnectProvider", entity, base super::IdentityProvider;
    claims_mapping: "claimsMapping",
    client_id: "clientId",
    client_secret: "clientSecret" secret,
    domain_hint: "domainHint",
    id: "id" key required,
    metadata_url: "metadataUrl",
    name: "name",
    response_mode: "responseMode" required,
    response_type: "responseType" required,
    scope: "scope",
    type_: "type",
}

mg::derived_from! { OpenIdConnectProvider: super::IdentityProvider, super::Entity }
