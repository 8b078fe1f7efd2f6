// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.builtInIdentityProvider`, an entity type derived from `microsoft.graph.identityProviderBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/builtinidentityprovider?view=graph-rest-beta>
    BuiltInIdentityProvider "microsoft.graph.builtInIdentityProvider" "entity" : super::IdentityProviderBase;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityProviderType`: String
    identity_provider_type "identityProviderType": String,
    /// `state`: identityProviderState
    state "state": mg::Open<super::IdentityProviderState>,
}

mg::derived_from! { BuiltInIdentityProvider: super::IdentityProviderBase, super::Entity }
