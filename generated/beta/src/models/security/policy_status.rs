// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.policyStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyStatus {
    /// `pending` (0)
    Pending,
    /// `error` (1)
    Error,
    /// `success` (2)
    Success,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PolicyStatus: "microsoft.graph.security.policyStatus";
    Pending: "pending" = 0,
    Error: "error" = 1,
    Success: "success" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
