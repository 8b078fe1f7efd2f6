// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessStatus {
    /// `success` (0)
    Success,
    /// `failure` (1)
    Failure,
    /// `notApplied` (2)
    NotApplied,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ConditionalAccessStatus: "microsoft.graph.conditionalAccessStatus";
    Success: "success" = 0,
    Failure: "failure" = 1,
    NotApplied: "notApplied" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
