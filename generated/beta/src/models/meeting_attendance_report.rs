// @generated
use crate::mg;

/// Entity type [`microsoft.graph.meetingAttendanceReport`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MeetingAttendanceReportCollection`], for example
/// `graph.app().online_meetings().id(id).attendance_reports()`.
///
/// [`MeetingAttendanceReportCollection`]: crate::requests::meeting_attendance_report::MeetingAttendanceReportCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/meetingattendancereport?view=graph-rest-beta
pub struct MeetingAttendanceReport {
    /// `externalEventInformation`.
    pub external_event_information: mg::Field<
        Vec<super::VirtualEventExternalInformation>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `meetingEndDateTime`.
    pub meeting_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `meetingStartDateTime`.
    pub meeting_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `totalParticipantCount`.
    pub total_participant_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingAttendanceReport: "microsoft.graph.meetingAttendanceReport", entity, base super::Entity;
    external_event_information: "externalEventInformation",
    id: "id" key required,
    meeting_end_date_time: "meetingEndDateTime",
    meeting_start_date_time: "meetingStartDateTime",
    total_participant_count: "totalParticipantCount",
}

mg::derived_from! { MeetingAttendanceReport: super::Entity }

impl MeetingAttendanceReport {
    /// `attendanceRecords`: many [`AttendanceRecord`](super::AttendanceRecord).
    pub const ATTENDANCE_RECORDS: mg::Nav<
        MeetingAttendanceReport,
        Vec<super::AttendanceRecord>,
    > = mg::Nav::new("attendanceRecords");
}
