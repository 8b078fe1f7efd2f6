// @generated
use crate::mg;

/// Enumeration `microsoft.graph.crossTenantMigrationServiceStatus`.
#[deprecated(
    note = "deprecated since 2023-11-15, to be removed on 2024-11-15 (revision 2023-11/PrivatePreview:CrossTenantContentMigrationAPI)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrossTenantMigrationServiceStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `valid` (1)
    Valid,
    /// `invalid` (2)
    Invalid,
    /// `error` (3)
    Error,
    /// `inProgress` (4)
    InProgress,
    /// `completed` (5)
    Completed,
    /// `failed` (6)
    Failed,
    /// `cancelled` (7)
    Cancelled,
    /// `pendingCancel` (8)
    PendingCancel,
    /// `syncing` (9)
    Syncing,
    /// `synced` (10)
    Synced,
    /// `finalizing` (11)
    Finalizing,
    /// `forceComplete` (12)
    ForceComplete,
    /// `unknownFutureValue` (13)
    UnknownFutureValue,
}

mg::enumeration! {
    CrossTenantMigrationServiceStatus: "microsoft.graph.crossTenantMigrationServiceStatus";
    NotStarted: "notStarted" = 0,
    Valid: "valid" = 1,
    Invalid: "invalid" = 2,
    Error: "error" = 3,
    InProgress: "inProgress" = 4,
    Completed: "completed" = 5,
    Failed: "failed" = 6,
    Cancelled: "cancelled" = 7,
    PendingCancel: "pendingCancel" = 8,
    Syncing: "syncing" = 9,
    Synced: "synced" = 10,
    Finalizing: "finalizing" = 11,
    ForceComplete: "forceComplete" = 12,
    UnknownFutureValue: "unknownFutureValue" = 13,
}
