// @generated
use crate::{mg, models};

/// One `microsoft.graph.authenticationFlowsPolicy`, by its URL.
///
/// For example `/policies/authenticationFlowsPolicy`.
pub type AuthenticationFlowsPolicyResource = mg::One<models::AuthenticationFlowsPolicy>;
