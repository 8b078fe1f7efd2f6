// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attendanceInterval`, a complex type.
    AttendanceInterval "microsoft.graph.attendanceInterval" "complex";
    /// `durationInSeconds`: Int32
    duration_in_seconds "durationInSeconds": i32,
    /// `joinDateTime`: DateTimeOffset
    join_date_time "joinDateTime": mg::DateTimeOffset,
    /// `leaveDateTime`: DateTimeOffset
    leave_date_time "leaveDateTime": mg::DateTimeOffset,
}
