// @generated
use crate::{mg, models};

/// Requests on one [`AccessReviewPolicy`](models::AccessReviewPolicy): `get`, `update`, `delete`.
///
/// For example `graph.policies().access_review_policy()`.
pub type AccessReviewPolicyResource = mg::One<models::AccessReviewPolicy>;
