// @generated
use crate::{mg, models};

/// Requests on one [`B2cAuthenticationMethodsPolicy`](models::B2cAuthenticationMethodsPolicy):
/// `get`, `update`, `delete`.
///
/// For example `graph.policies().b2c_authentication_methods_policy()`.
pub type B2cAuthenticationMethodsPolicyResource = mg::One<
    models::B2cAuthenticationMethodsPolicy,
>;
