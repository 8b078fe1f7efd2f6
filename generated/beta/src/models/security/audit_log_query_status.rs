// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.auditLogQueryStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditLogQueryStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `running` (1)
    Running,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `cancelled` (4)
    Cancelled,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AuditLogQueryStatus: "microsoft.graph.security.auditLogQueryStatus";
    NotStarted: "notStarted" = 0,
    Running: "running" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    Cancelled: "cancelled" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
