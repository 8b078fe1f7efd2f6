// @generated
use crate::mg;

/// Complex type `microsoft.graph.backupCountStatistics`.
pub struct BackupCountStatistics {
    /// `lastComputedDateTime`. Never null.
    pub last_computed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `offboardRequested`.
    pub offboard_requested: mg::Field<i32>,
    /// `protectedCompleted`. Never null.
    pub protected_completed: mg::Field<i32>,
    /// `protectedFailed`. Never null.
    pub protected_failed: mg::Field<i32>,
    /// `protectedInProgress`. Never null.
    pub protected_in_progress: mg::Field<i32>,
    /// `removed`.
    pub removed: mg::Field<i32>,
    /// `total`. Never null.
    pub total: mg::Field<i32>,
    /// `unprotectedCompleted`. Never null.
    pub unprotected_completed: mg::Field<i32>,
    /// `unprotectedFailed`. Never null.
    pub unprotected_failed: mg::Field<i32>,
    /// `unprotectedInProgress`. Never null.
    pub unprotected_in_progress: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BackupCountStatistics: "microsoft.graph.backupCountStatistics", complex;
    last_computed_date_time: "lastComputedDateTime" required,
    offboard_requested: "offboardRequested",
    protected_completed: "protectedCompleted" required,
    protected_failed: "protectedFailed" required,
    protected_in_progress: "protectedInProgress" required,
    removed: "removed",
    total: "total" required,
    unprotected_completed: "unprotectedCompleted" required,
    unprotected_failed: "unprotectedFailed" required,
    unprotected_in_progress: "unprotectedInProgress" required,
}
