// @generated
use crate::{mg, models};

/// One `microsoft.graph.accessReviewReviewer`, by its URL.
///
/// For example `/accessReviews/{accessReview-id}/reviewers/{accessReviewReviewer-id}`.
pub type AccessReviewReviewerResource = mg::One<models::AccessReviewReviewer>;

/// A collection of `microsoft.graph.accessReviewReviewer`, by its URL.
///
/// For example `/accessReviews/{accessReview-id}/reviewers`.
pub type AccessReviewReviewerCollection = mg::Many<
    models::AccessReviewReviewer,
    AccessReviewReviewerResource,
>;
