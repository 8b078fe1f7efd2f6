// @generated
use crate::{mg, models};

/// One `microsoft.graph.accessReviewDecision`, by its URL.
///
/// For example `/accessReviewDecisions/{accessReviewDecision-id}`.
pub type AccessReviewDecisionResource = mg::One<models::AccessReviewDecision>;

/// A collection of `microsoft.graph.accessReviewDecision`, by its URL.
///
/// For example `/accessReviewDecisions`.
pub type AccessReviewDecisionCollection = mg::Many<
    models::AccessReviewDecision,
    AccessReviewDecisionResource,
>;
