// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewHistoryDecisionFilter`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewHistoryDecisionFilter {
    /// `approve` (0)
    Approve,
    /// `deny` (1)
    Deny,
    /// `notReviewed` (2)
    NotReviewed,
    /// `dontKnow` (3)
    DontKnow,
    /// `notNotified` (4)
    NotNotified,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessReviewHistoryDecisionFilter: "microsoft.graph.accessReviewHistoryDecisionFilter";
    Approve: "approve" = 0,
    Deny: "deny" = 1,
    NotReviewed: "notReviewed" = 2,
    DontKnow: "dontKnow" = 3,
    NotNotified: "notNotified" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
