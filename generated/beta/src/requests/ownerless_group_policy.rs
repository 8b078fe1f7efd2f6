// @generated
use crate::{mg, models};

/// Requests on one [`OwnerlessGroupPolicy`](models::OwnerlessGroupPolicy): `get`, `update`,
/// `delete`.
///
/// For example `graph.policies().ownerless_group_policy()`.
pub type OwnerlessGroupPolicyResource = mg::One<models::OwnerlessGroupPolicy>;
