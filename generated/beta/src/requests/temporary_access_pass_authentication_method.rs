// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`TemporaryAccessPassAuthenticationMethod`](models::TemporaryAccessPassAuthenticationMethod):
/// `get`, `update`, `delete`.
///
/// For example `graph.me().authentication().temporary_access_pass_methods().id(id)`.
pub type TemporaryAccessPassAuthenticationMethodResource = mg::One<
    models::TemporaryAccessPassAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// Requests on a collection of
/// [`TemporaryAccessPassAuthenticationMethod`](models::TemporaryAccessPassAuthenticationMethod):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.me().authentication().temporary_access_pass_methods()`.
pub type TemporaryAccessPassAuthenticationMethodCollection = mg::Many<
    models::TemporaryAccessPassAuthenticationMethod,
    TemporaryAccessPassAuthenticationMethodResource,
>;
