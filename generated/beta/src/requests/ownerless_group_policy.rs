// @generated
use crate::{mg, models};

/// One `microsoft.graph.ownerlessGroupPolicy`, by its URL.
///
/// For example `/policies/ownerlessGroupPolicy`.
pub type OwnerlessGroupPolicyResource = mg::One<models::OwnerlessGroupPolicy>;
