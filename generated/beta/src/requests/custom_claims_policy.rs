// @generated
use crate::{mg, models};

/// Requests on one [`CustomClaimsPolicy`](models::CustomClaimsPolicy): `get`, `update`, `delete`.
///
/// For example `graph.service_principals().id(id).claims_policy()`.
pub type CustomClaimsPolicyResource = mg::One<models::CustomClaimsPolicy>;
