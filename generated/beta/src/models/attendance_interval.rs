// @generated
use crate::mg;

/// Complex type `microsoft.graph.attendanceInterval`.
pub struct AttendanceInterval {
    /// `durationInSeconds`.
    pub duration_in_seconds: mg::Field<i32>,
    /// `joinDateTime`.
    pub join_date_time: mg::Field<mg::DateTimeOffset>,
    /// `leaveDateTime`.
    pub leave_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttendanceInterval: "microsoft.graph.attendanceInterval", complex;
    duration_in_seconds: "durationInSeconds",
    join_date_time: "joinDateTime",
    leave_date_time: "leaveDateTime",
}
