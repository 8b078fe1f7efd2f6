// @generated
use crate::{mg, models, requests};

/// Requests on one [`PasswordAuthenticationMethod`](models::PasswordAuthenticationMethod): `get`,
/// `update`, `delete`.
///
/// For example `graph.me().authentication().password_methods().id(id)`.
pub type PasswordAuthenticationMethodResource = mg::One<
    models::PasswordAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// Requests on a collection of
/// [`PasswordAuthenticationMethod`](models::PasswordAuthenticationMethod): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().authentication().password_methods()`.
pub type PasswordAuthenticationMethodCollection = mg::Many<
    models::PasswordAuthenticationMethod,
    PasswordAuthenticationMethodResource,
>;
