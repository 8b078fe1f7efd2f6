// @generated
use crate::mg;

/// Entity type [`microsoft.graph.builtInIdentityProvider`][reference], derived from
/// [`IdentityProviderBase`](super::IdentityProviderBase).
///
/// Requests: [`BuiltInIdentityProviderCollection`], for example
/// `graph.directory().federation_configurations().cast_to_built_in_identity_provider()`.
///
/// Operations: `available_provider_types`.
///
/// [`BuiltInIdentityProviderCollection`]: crate::requests::built_in_identity_provider::BuiltInIdentityProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/builtinidentityprovider?view=graph-rest-beta
pub struct BuiltInIdentityProvider {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identityProviderType`.
    pub identity_provider_type: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::IdentityProviderState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BuiltInIdentityProvider: "microsoft.graph.builtInIdentityProvider", entity, base super::IdentityProviderBase;
    display_name: "displayName",
    id: "id" key required,
    identity_provider_type: "identityProviderType",
    state: "state",
}

mg::derived_from! { BuiltInIdentityProvider: super::IdentityProviderBase, super::Entity }
