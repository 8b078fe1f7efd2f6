// @generated
use crate::mg;

/// `microsoft.graph.accessReviewInstanceFilterByCurrentUserOptions`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewInstanceFilterByCurrentUserOptions {
    /// `reviewer`, 1.
    Reviewer,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    AccessReviewInstanceFilterByCurrentUserOptions "microsoft.graph.accessReviewInstanceFilterByCurrentUserOptions" "";
    Reviewer "reviewer" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
