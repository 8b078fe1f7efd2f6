// @generated
use crate::{mg, models};

/// One `microsoft.graph.b2cAuthenticationMethodsPolicy`, by its URL.
///
/// For example `/policies/b2cAuthenticationMethodsPolicy`.
pub type B2cAuthenticationMethodsPolicyResource = mg::One<
    models::B2cAuthenticationMethodsPolicy,
>;
