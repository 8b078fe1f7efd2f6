// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.alertStatus`.
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
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertStatus: "microsoft.graph.managedTenants.alertStatus";
    Unknown: "unknown" = 0,
    NewAlert: "newAlert" = 1,
    InProgress: "inProgress" = 2,
    Resolved: "resolved" = 3,
    Dismissed: "dismissed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
