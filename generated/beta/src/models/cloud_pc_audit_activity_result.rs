// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcAuditActivityResult`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAuditActivityResult {
    /// `success` (0)
    Success,
    /// `clientError` (1)
    ClientError,
    /// `failure` (2)
    Failure,
    /// `timeout` (3)
    Timeout,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAuditActivityResult: "microsoft.graph.cloudPcAuditActivityResult";
    Success: "success" = 0,
    ClientError: "clientError" = 1,
    Failure: "failure" = 2,
    Timeout: "timeout" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
