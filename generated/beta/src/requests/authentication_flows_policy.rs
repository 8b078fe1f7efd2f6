// @generated
use crate::{mg, models};

/// Requests on one [`AuthenticationFlowsPolicy`](models::AuthenticationFlowsPolicy): `get`,
/// `update`, `delete`.
///
/// For example `graph.policies().authentication_flows_policy()`.
pub type AuthenticationFlowsPolicyResource = mg::One<models::AuthenticationFlowsPolicy>;
