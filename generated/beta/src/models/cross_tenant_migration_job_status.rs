// @generated
use crate::mg;

/// Enumeration `microsoft.graph.crossTenantMigrationJobStatus`.
#[deprecated(
    note = "deprecated since 2023-11-15, to be removed on 2026-07-09 (revision 2023-11/PrivatePreview:CrossTenantContentMigrationAPI)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrossTenantMigrationJobStatus {
    /// `submitted` (0)
    Submitted,
    /// `approved` (1)
    Approved,
    /// `processing` (2)
    Processing,
    /// `cuttingOver` (3)
    CuttingOver,
    /// `inProgress` (4)
    InProgress,
    /// `completed` (5)
    Completed,
    /// `completedWithErrors` (6)
    CompletedWithErrors,
    /// `failed` (7)
    Failed,
    /// `cancelled` (8)
    Cancelled,
    /// `pendingCancel` (9)
    PendingCancel,
    /// `adminActionRequired` (10)
    AdminActionRequired,
    /// `validateSubmitted` (11)
    ValidateSubmitted,
    /// `validateProcessing` (12)
    ValidateProcessing,
    /// `validateInProgress` (13)
    ValidateInProgress,
    /// `validatePassed` (14)
    ValidatePassed,
    /// `validateFailed` (15)
    ValidateFailed,
    /// `pendingDelete` (16)
    PendingDelete,
    /// `deleted` (17)
    Deleted,
    /// `unknownFutureValue` (18)
    UnknownFutureValue,
}

mg::enumeration! {
    CrossTenantMigrationJobStatus: "microsoft.graph.crossTenantMigrationJobStatus";
    Submitted: "submitted" = 0,
    Approved: "approved" = 1,
    Processing: "processing" = 2,
    CuttingOver: "cuttingOver" = 3,
    InProgress: "inProgress" = 4,
    Completed: "completed" = 5,
    CompletedWithErrors: "completedWithErrors" = 6,
    Failed: "failed" = 7,
    Cancelled: "cancelled" = 8,
    PendingCancel: "pendingCancel" = 9,
    AdminActionRequired: "adminActionRequired" = 10,
    ValidateSubmitted: "validateSubmitted" = 11,
    ValidateProcessing: "validateProcessing" = 12,
    ValidateInProgress: "validateInProgress" = 13,
    ValidatePassed: "validatePassed" = 14,
    ValidateFailed: "validateFailed" = 15,
    PendingDelete: "pendingDelete" = 16,
    Deleted: "deleted" = 17,
    UnknownFutureValue: "unknownFutureValue" = 18,
}
