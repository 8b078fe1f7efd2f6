// @generated
use crate::mg;

/// Enumeration `microsoft.graph.alertStatus`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertStatus {
    /// `unknown` (0)
    Unknown,
    /// `newAlert` (1)
    NewAlert,
    /// `inProgress` (2)
    InProgress,
    /// `resolved` (3)
    Resolved,
    /// `dismissed` (4)
    Dismissed,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertStatus: "microsoft.graph.alertStatus";
    Unknown: "unknown" = 0,
    NewAlert: "newAlert" = 1,
    InProgress: "inProgress" = 2,
    Resolved: "resolved" = 3,
    Dismissed: "dismissed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
