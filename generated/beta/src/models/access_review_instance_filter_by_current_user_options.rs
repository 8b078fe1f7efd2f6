// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewInstanceFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewInstanceFilterByCurrentUserOptions {
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
    AccessReviewInstanceFilterByCurrentUserOptions: "microsoft.graph.accessReviewInstanceFilterByCurrentUserOptions";
    Reviewer: "reviewer" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    DirectReviewer: "directReviewer" = 3,
    DelegatedReviewer: "delegatedReviewer" = 4,
}
