// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityProvider`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`IdentityProviderCollection`](crate::requests::identity_provider::IdentityProviderCollection),
/// for example `graph.identity_providers()`.
///
/// Operations: `available_provider_types`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)"
)]
pub struct IdentityProvider {
    /// `clientId`.
    pub client_id: mg::Field<String>,
    /// `clientSecret`. Secret: masked in `Debug`.
    pub client_secret: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityProvider: "microsoft.graph.identityProvider", entity, base super::Entity, family IdentityProviderKind;
    client_id: "clientId",
    client_secret: "clientSecret" secret,
    id: "id" key required,
    name: "name",
    type_: "type",
}

mg::derived_from! { IdentityProvider: super::Entity }

/// The types derived from [`IdentityProvider`].
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
