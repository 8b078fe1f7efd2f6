// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.backupCountStatistics`, a complex type.
    BackupCountStatistics "microsoft.graph.backupCountStatistics" "complex";
    /// `lastComputedDateTime`: DateTimeOffset, not null
    last_computed_date_time "lastComputedDateTime" "r": mg::DateTimeOffset,
    /// `offboardRequested`: Int32
    offboard_requested "offboardRequested": i32,
    /// `protectedCompleted`: Int32, not null
    protected_completed "protectedCompleted" "r": i32,
    /// `protectedFailed`: Int32, not null
    protected_failed "protectedFailed" "r": i32,
    /// `protectedInProgress`: Int32, not null
    protected_in_progress "protectedInProgress" "r": i32,
    /// `removed`: Int32
    removed "removed": i32,
    /// `total`: Int32, not null
    total "total" "r": i32,
    /// `unprotectedCompleted`: Int32, not null
    unprotected_completed "unprotectedCompleted" "r": i32,
    /// `unprotectedFailed`: Int32, not null
    unprotected_failed "unprotectedFailed" "r": i32,
    /// `unprotectedInProgress`: Int32, not null
    unprotected_in_progress "unprotectedInProgress" "r": i32,
}
