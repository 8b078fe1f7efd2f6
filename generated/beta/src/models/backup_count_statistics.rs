// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.backupCountStatistics`, a complex type.
    BackupCountStatistics "microsoft.graph.backupCountStatistics" "complex";
    /// `lastComputedDateTime`: DateTimeOffset
    last_computed_date_time "lastComputedDateTime": mg::DateTimeOffset,
    /// `offboardRequested`: Int32
    offboard_requested "offboardRequested": i32,
    /// `protectedCompleted`: Int32
    protected_completed "protectedCompleted": i32,
    /// `protectedFailed`: Int32
    protected_failed "protectedFailed": i32,
    /// `protectedInProgress`: Int32
    protected_in_progress "protectedInProgress": i32,
    /// `removed`: Int32
    removed "removed": i32,
    /// `total`: Int64
    total "total": i64,
    /// `unprotectedCompleted`: Int32
    unprotected_completed "unprotectedCompleted": i32,
    /// `unprotectedFailed`: Int32
    unprotected_failed "unprotectedFailed": i32,
    /// `unprotectedInProgress`: Int32
    unprotected_in_progress "unprotectedInProgress": i32,
}
