// @generated
use crate::mg;

/// Entity type [`microsoft.graph.socialIdentityProvider`][reference], derived from
/// [`IdentityProviderBase`](super::IdentityProviderBase).
///
/// Requests: [`SocialIdentityProviderCollection`], for example
/// `graph.directory().federation_configurations().cast_to_social_identity_provider()`.
///
/// Operations: `available_provider_types`.
///
/// [`SocialIdentityProviderCollection`]: crate::requests::social_identity_provider::SocialIdentityProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/socialidentityprovider?view=graph-rest-beta
pub struct SocialIdentityProvider {
    /// `clientId`.
    pub client_id: mg::Field<String>,
    /// `clientSecret`. Secret: masked in `Debug`.
    pub client_secret: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identityProviderType`.
    pub identity_provider_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SocialIdentityProvider: "microsoft.graph.socialIdentityProvider", entity, base super::IdentityProviderBase;
    client_id: "clientId",
    client_secret: "clientSecret" secret,
    display_name: "displayName",
    id: "id" key required,
    identity_provider_type: "identityProviderType",
}

mg::derived_from! { SocialIdentityProvider: super::IdentityProviderBase, super::Entity }
