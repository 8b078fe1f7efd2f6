// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.userFeedbackRating`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserFeedbackRating {
    /// `notRated` (0)
    NotRated,
    /// `bad` (1)
    Bad,
    /// `poor` (2)
    Poor,
    /// `fair` (3)
    Fair,
    /// `good` (4)
    Good,
    /// `excellent` (5)
    Excellent,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    UserFeedbackRating: "microsoft.graph.callRecords.userFeedbackRating";
    NotRated: "notRated" = 0,
    Bad: "bad" = 1,
    Poor: "poor" = 2,
    Fair: "fair" = 3,
    Good: "good" = 4,
    Excellent: "excellent" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
