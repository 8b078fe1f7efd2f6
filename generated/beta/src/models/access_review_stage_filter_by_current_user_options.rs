// @generated
use crate::mg;

/// `microsoft.graph.accessReviewStageFilterByCurrentUserOptions`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewStageFilterByCurrentUserOptions {
    /// `reviewer`, 1.
    Reviewer,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    AccessReviewStageFilterByCurrentUserOptions "microsoft.graph.accessReviewStageFilterByCurrentUserOptions" "";
    Reviewer "reviewer" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
