// @generated
use crate::{mg, models, requests};

/// Requests on one [`BuiltInIdentityProvider`](models::BuiltInIdentityProvider): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.directory().federation_configurations().id(id).cast_to_built_in_identity_provider()`.
pub type BuiltInIdentityProviderResource = mg::One<models::BuiltInIdentityProvider>;

/// Requests on a collection of [`BuiltInIdentityProvider`](models::BuiltInIdentityProvider):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.directory().federation_configurations().cast_to_built_in_identity_provider()`.
pub type BuiltInIdentityProviderCollection = mg::Many<
    models::BuiltInIdentityProvider,
    BuiltInIdentityProviderResource,
    requests::identity_provider_base::IdentityProviderBaseCollection,
>;
