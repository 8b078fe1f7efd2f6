// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.alertStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertStatus {
    /// `unknown` (0)
    Unknown,
    /// `new` (2)
    New,
    /// `inProgress` (4)
    InProgress,
    /// `resolved` (8)
    Resolved,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertStatus: "microsoft.graph.security.alertStatus";
    Unknown: "unknown" = 0,
    New: "new" = 2,
    InProgress: "inProgress" = 4,
    Resolved: "resolved" = 8,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
