// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewTimeoutBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewTimeoutBehavior {
    /// `keepAccess` (0)
    KeepAccess,
    /// `removeAccess` (1)
    RemoveAccess,
    /// `acceptAccessRecommendation` (2)
    AcceptAccessRecommendation,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessReviewTimeoutBehavior: "microsoft.graph.accessReviewTimeoutBehavior";
    KeepAccess: "keepAccess" = 0,
    RemoveAccess: "removeAccess" = 1,
    AcceptAccessRecommendation: "acceptAccessRecommendation" = 2,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
