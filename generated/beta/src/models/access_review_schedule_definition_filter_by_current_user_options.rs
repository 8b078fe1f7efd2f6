// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewScheduleDefinitionFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewScheduleDefinitionFilterByCurrentUserOptions {
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
    AccessReviewScheduleDefinitionFilterByCurrentUserOptions: "microsoft.graph.accessReviewScheduleDefinitionFilterByCurrentUserOptions";
    Reviewer: "reviewer" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    DirectReviewer: "directReviewer" = 3,
    DelegatedReviewer: "delegatedReviewer" = 4,
}
