// @generated
use crate::{mg, models, requests};

/// Requests on one [`MeetingAttendanceReport`](models::MeetingAttendanceReport): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.app().online_meetings().id(id).meeting_attendance_report()`.
#[derive(Clone, Debug)]
pub struct MeetingAttendanceReportResource(mg::One<models::MeetingAttendanceReport>);

mg::builder! { MeetingAttendanceReportResource: mg::One<models::MeetingAttendanceReport> }

impl MeetingAttendanceReportResource {
    /// `…/attendanceRecords`: many [`AttendanceRecord`](models::AttendanceRecord).
    #[inline]
    pub fn attendance_records(
        &self,
    ) -> requests::attendance_record::AttendanceRecordCollection {
        mg::navigate(self, "attendanceRecords")
    }
}

/// Requests on a collection of [`MeetingAttendanceReport`](models::MeetingAttendanceReport):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().online_meetings().id(id).attendance_reports()`.
pub type MeetingAttendanceReportCollection = mg::Many<
    models::MeetingAttendanceReport,
    MeetingAttendanceReportResource,
>;
