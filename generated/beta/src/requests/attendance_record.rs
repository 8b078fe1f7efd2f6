// @generated
use crate::{mg, models};

/// One `microsoft.graph.attendanceRecord`, by its URL.
///
/// For example `/app/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords/{attendanceRecord-id}`.
pub type AttendanceRecordResource = mg::One<models::AttendanceRecord>;

/// A collection of `microsoft.graph.attendanceRecord`, by its URL.
///
/// For example `/app/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport/attendanceRecords`.
pub type AttendanceRecordCollection = mg::Many<
    models::AttendanceRecord,
    AttendanceRecordResource,
>;
