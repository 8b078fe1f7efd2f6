// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.meetingAttendanceReport`, by its URL.
    ///
    /// For example `/app/onlineMeetings/{onlineMeeting-id}/meetingAttendanceReport`.
    MeetingAttendanceReportResource(mg::One<models::MeetingAttendanceReport>)
}

impl MeetingAttendanceReportResource {
    /// `…/attendanceRecords`: many `attendanceRecord`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`, `/users/{id}/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords` | **OnlineMeetingArtifact.Read.All** | **OnlineMeetingArtifact.Read.All**, OnlineMeetingArtifact.Read.Chat |
    /// | `GET` `/solutions/virtualEvents/webinars/{id}/sessions/{id}/attendanceReports/{id}/attendanceRecords` | – | **OnlineMeetingArtifact.Read.Chat** |
    #[inline]
    pub fn attendance_records(
        &self,
    ) -> requests::attendance_record::AttendanceRecordCollection {
        mg::to(self, "attendanceRecords")
    }
}

/// A collection of `microsoft.graph.meetingAttendanceReport`, by its URL.
///
/// For example `/app/onlineMeetings/{onlineMeeting-id}/attendanceReports`.
pub type MeetingAttendanceReportCollection = mg::Many<
    models::MeetingAttendanceReport,
    MeetingAttendanceReportResource,
>;
