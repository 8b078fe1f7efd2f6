// @generated
use crate::mg;

/// Enumeration `microsoft.graph.operationResult`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationResult {
    /// `success` (0)
    Success,
    /// `failure` (1)
    Failure,
    /// `timeout` (2)
    Timeout,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    OperationResult: "microsoft.graph.operationResult";
    Success: "success" = 0,
    Failure: "failure" = 1,
    Timeout: "timeout" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
