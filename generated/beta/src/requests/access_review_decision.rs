// @generated
use crate::{mg, models};

/// Requests on one [`AccessReviewDecision`](models::AccessReviewDecision): `get`, `update`,
/// `delete`.
///
/// For example `graph.access_review_decisions().id(id)`.
pub type AccessReviewDecisionResource = mg::One<models::AccessReviewDecision>;

/// Requests on a collection of [`AccessReviewDecision`](models::AccessReviewDecision): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.access_review_decisions()`.
pub type AccessReviewDecisionCollection = mg::Many<
    models::AccessReviewDecision,
    AccessReviewDecisionResource,
>;
