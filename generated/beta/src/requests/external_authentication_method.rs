// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternalAuthenticationMethod`](models::ExternalAuthenticationMethod): `get`,
/// `update`, `delete`.
///
/// For example `graph.me().authentication().external_authentication_methods().id(id)`.
pub type ExternalAuthenticationMethodResource = mg::One<
    models::ExternalAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// Requests on a collection of
/// [`ExternalAuthenticationMethod`](models::ExternalAuthenticationMethod): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().authentication().external_authentication_methods()`.
pub type ExternalAuthenticationMethodCollection = mg::Many<
    models::ExternalAuthenticationMethod,
    ExternalAuthenticationMethodResource,
>;
