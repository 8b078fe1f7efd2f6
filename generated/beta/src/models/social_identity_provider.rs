// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.socialIdentityProvider`, an entity type derived from `microsoft.graph.identityProviderBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/socialidentityprovider?view=graph-rest-beta>
    SocialIdentityProvider "microsoft.graph.socialIdentityProvider" "entity" : super::IdentityProviderBase;
    /// `clientId`: String
    client_id "clientId": String,
    /// `clientSecret`: String, masked in Debug
    client_secret "clientSecret" "s": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityProviderType`: String
    identity_provider_type "identityProviderType": String,
}

mg::derived_from! { SocialIdentityProvider: super::IdentityProviderBase, super::Entity }
