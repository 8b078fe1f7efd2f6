// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityProvider`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)")]
    IdentityProvider "microsoft.graph.identityProvider" "entity" : super::Entity => IdentityProviderKind;
    /// `clientId`: String
    client_id "clientId": String,
    /// `clientSecret`: String, masked in Debug
    client_secret "clientSecret" "s": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { IdentityProvider: super::Entity }

/// The types derived from `microsoft.graph.identityProvider`.
#[non_exhaustive]
pub enum IdentityProviderKind {
    OpenIdConnectProvider(Box<super::OpenIdConnectProvider>),
    /// None of these, or a type that this version does not know.
    Other(Box<IdentityProvider>),
}

mg::family! {
    IdentityProvider => IdentityProviderKind;
    OpenIdConnectProvider(super::OpenIdConnectProvider),
}
