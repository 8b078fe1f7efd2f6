// @generated
use crate::{mg, models};

/// One `microsoft.graph.accessReviewPolicy`, by its URL.
///
/// For example `/policies/accessReviewPolicy`.
pub type AccessReviewPolicyResource = mg::One<models::AccessReviewPolicy>;
