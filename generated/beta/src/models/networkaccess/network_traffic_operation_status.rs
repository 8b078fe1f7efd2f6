// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.networkTrafficOperationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkTrafficOperationStatus {
    /// `success` (0)
    Success,
    /// `failure` (1)
    Failure,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    NetworkTrafficOperationStatus: "microsoft.graph.networkaccess.networkTrafficOperationStatus";
    Success: "success" = 0,
    Failure: "failure" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
