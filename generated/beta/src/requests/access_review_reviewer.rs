// @generated
use crate::{mg, models};

/// Requests on one [`AccessReviewReviewer`](models::AccessReviewReviewer): `get`, `update`,
/// `delete`.
///
/// For example `graph.access_reviews().id(id).reviewers().id(id)`.
pub type AccessReviewReviewerResource = mg::One<models::AccessReviewReviewer>;

/// Requests on a collection of [`AccessReviewReviewer`](models::AccessReviewReviewer): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.access_reviews().id(id).reviewers()`.
pub type AccessReviewReviewerCollection = mg::Many<
    models::AccessReviewReviewer,
    AccessReviewReviewerResource,
>;
