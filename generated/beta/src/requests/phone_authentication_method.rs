// @generated
use crate::{mg, models, requests};

/// Requests on one [`PhoneAuthenticationMethod`](models::PhoneAuthenticationMethod): `get`,
/// `update`, `delete`.
///
/// For example `graph.me().authentication().phone_methods().id(id)`.
pub type PhoneAuthenticationMethodResource = mg::One<
    models::PhoneAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// Requests on a collection of [`PhoneAuthenticationMethod`](models::PhoneAuthenticationMethod):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.me().authentication().phone_methods()`.
pub type PhoneAuthenticationMethodCollection = mg::Many<
    models::PhoneAuthenticationMethod,
    PhoneAuthenticationMethodResource,
>;
