// @generated
use crate::{mg, models, requests};

/// Requests on one [`OpenIdConnectIdentityProvider`](models::OpenIdConnectIdentityProvider): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .federation_configurations()
///     .id(id)
///     .cast_to_open_id_connect_identity_provider()
/// ```
pub type OpenIdConnectIdentityProviderResource = mg::One<
    models::OpenIdConnectIdentityProvider,
>;

/// Requests on a collection of
/// [`OpenIdConnectIdentityProvider`](models::OpenIdConnectIdentityProvider): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.directory().federation_configurations().cast_to_open_id_connect_identity_provider()`.
pub type OpenIdConnectIdentityProviderCollection = mg::Many<
    models::OpenIdConnectIdentityProvider,
    OpenIdConnectIdentityProviderResource,
    requests::identity_provider_base::IdentityProviderBaseCollection,
>;
