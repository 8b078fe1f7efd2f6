// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewStageFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewStageFilterByCurrentUserOptions {
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
    AccessReviewStageFilterByCurrentUserOptions: "microsoft.graph.accessReviewStageFilterByCurrentUserOptions";
    Reviewer: "reviewer" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    DirectReviewer: "directReviewer" = 3,
    DelegatedReviewer: "delegatedReviewer" = 4,
}
