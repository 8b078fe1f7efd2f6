// @generated
use crate::{mg, models, requests};

/// Requests on one [`AppleManagedIdentityProvider`](models::AppleManagedIdentityProvider): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .federation_configurations()
///     .id(id)
///     .cast_to_apple_managed_identity_provider()
/// ```
pub type AppleManagedIdentityProviderResource = mg::One<
    models::AppleManagedIdentityProvider,
>;

/// Requests on a collection of
/// [`AppleManagedIdentityProvider`](models::AppleManagedIdentityProvider): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.directory().federation_configurations().cast_to_apple_managed_identity_provider()`.
pub type AppleManagedIdentityProviderCollection = mg::Many<
    models::AppleManagedIdentityProvider,
    AppleManagedIdentityProviderResource,
    requests::identity_provider_base::IdentityProviderBaseCollection,
>;
