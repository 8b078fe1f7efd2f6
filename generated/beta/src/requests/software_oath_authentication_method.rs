// @generated
use crate::{mg, models, requests};

/// Requests on one [`SoftwareOathAuthenticationMethod`](models::SoftwareOathAuthenticationMethod):
/// `get`, `update`, `delete`.
///
/// For example `graph.me().authentication().software_oath_methods().id(id)`.
pub type SoftwareOathAuthenticationMethodResource = mg::One<
    models::SoftwareOathAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// Requests on a collection of
/// [`SoftwareOathAuthenticationMethod`](models::SoftwareOathAuthenticationMethod): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().authentication().software_oath_methods()`.
pub type SoftwareOathAuthenticationMethodCollection = mg::Many<
    models::SoftwareOathAuthenticationMethod,
    SoftwareOathAuthenticationMethodResource,
>;
