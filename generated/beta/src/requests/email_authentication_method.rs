// @generated
use crate::{mg, models, requests};

/// Requests on one [`EmailAuthenticationMethod`](models::EmailAuthenticationMethod): `get`,
/// `update`, `delete`.
///
/// For example `graph.me().authentication().email_methods().id(id)`.
pub type EmailAuthenticationMethodResource = mg::One<
    models::EmailAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// Requests on a collection of [`EmailAuthenticationMethod`](models::EmailAuthenticationMethod):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.me().authentication().email_methods()`.
pub type EmailAuthenticationMethodCollection = mg::Many<
    models::EmailAuthenticationMethod,
    EmailAuthenticationMethodResource,
>;
