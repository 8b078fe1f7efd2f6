// @generated
use crate::{mg, models, requests};

/// Requests on one [`OpenIdConnectProvider`](models::OpenIdConnectProvider): `get`, `update`,
/// `delete`.
///
/// For example `graph.identity_providers().id(id).cast_to_open_id_connect_provider()`.
pub type OpenIdConnectProviderResource = mg::One<models::OpenIdConnectProvider>;

/// Requests on a collection of [`OpenIdConnectProvider`](models::OpenIdConnectProvider): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.identity_providers().cast_to_open_id_connect_provider()`.
pub type OpenIdConnectProviderCollection = mg::Many<
    models::OpenIdConnectProvider,
    OpenIdConnectProviderResource,
    requests::identity_provider::IdentityProviderCollection,
>;
