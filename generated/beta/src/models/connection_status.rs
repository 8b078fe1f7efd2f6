// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectionStatus`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionStatus {
    /// `unknown` (0)
    Unknown,
    /// `attempted` (1)
    Attempted,
    /// `succeeded` (2)
    Succeeded,
    /// `blocked` (3)
    Blocked,
    /// `failed` (4)
    Failed,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectionStatus: "microsoft.graph.connectionStatus";
    Unknown: "unknown" = 0,
    Attempted: "attempted" = 1,
    Succeeded: "succeeded" = 2,
    Blocked: "blocked" = 3,
    Failed: "failed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
