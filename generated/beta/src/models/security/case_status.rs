// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseStatus {
    /// `unknown` (0)
    Unknown,
    /// `active` (1)
    Active,
    /// `pendingDelete` (2)
    PendingDelete,
    /// `closing` (3)
    Closing,
    /// `closed` (4)
    Closed,
    /// `closedWithError` (5)
    ClosedWithError,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CaseStatus: "microsoft.graph.security.caseStatus";
    Unknown: "unknown" = 0,
    Active: "active" = 1,
    PendingDelete: "pendingDelete" = 2,
    Closing: "closing" = 3,
    Closed: "closed" = 4,
    ClosedWithError: "closedWithError" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
