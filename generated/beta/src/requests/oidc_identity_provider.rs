// @generated
use crate::{mg, models, requests};

/// Requests on one [`OidcIdentityProvider`](models::OidcIdentityProvider): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.directory().federation_configurations().id(id).cast_to_oidc_identity_provider()`.
pub type OidcIdentityProviderResource = mg::One<models::OidcIdentityProvider>;

/// Requests on a collection of [`OidcIdentityProvider`](models::OidcIdentityProvider): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().federation_configurations().cast_to_oidc_identity_provider()`.
pub type OidcIdentityProviderCollection = mg::Many<
    models::OidcIdentityProvider,
    OidcIdentityProviderResource,
    requests::identity_provider_base::IdentityProviderBaseCollection,
>;
