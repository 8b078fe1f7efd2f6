// @generated
use crate::mg;

/// Enumeration `microsoft.graph.resourceAccessStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceAccessStatus {
    /// `none` (0)
    None,
    /// `failure` (1)
    Failure,
    /// `success` (2)
    Success,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ResourceAccessStatus: "microsoft.graph.resourceAccessStatus";
    None: "none" = 0,
    Failure: "failure" = 1,
    Success: "success" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
