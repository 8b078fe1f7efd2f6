// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewInstanceDecisionItemFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewInstanceDecisionItemFilterByCurrentUserOptions {
    /// `reviewer` (1)
    Reviewer,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `directReviewer` (3)
    DirectReviewer,
    /// `delegatedReviewer` (4)
    DelegatedReviewer,
}

mg::enumeration! {
    AccessReviewInstanceDecisionItemFilterByCurrentUserOptions: "microsoft.graph.accessReviewInstanceDecisionItemFilterByCurrentUserOptions";
    Reviewer: "reviewer" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    DirectReviewer: "directReviewer" = 3,
    DelegatedReviewer: "delegatedReviewer" = 4,
}
