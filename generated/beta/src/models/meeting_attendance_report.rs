// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingAttendanceReport`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/meetingattendancereport?view=graph-rest-beta>
    MeetingAttendanceReport "microsoft.graph.meetingAttendanceReport" "entity" : super::Entity;
    /// `externalEventInformation`: Collection(virtualEventExternalInformation)
    external_event_information "externalEventInformation": Vec<super::VirtualEventExternalInformation>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `meetingEndDateTime`: DateTimeOffset
    meeting_end_date_time "meetingEndDateTime": mg::DateTimeOffset,
    /// `meetingStartDateTime`: DateTimeOffset
    meeting_start_date_time "meetingStartDateTime": mg::DateTimeOffset,
    /// `totalParticipantCount`: Int32
    total_participant_count "totalParticipantCount": i32,
}

mg::derived_from! { MeetingAttendanceReport: super::Entity }

impl MeetingAttendanceReport {
    /// `attendanceRecords`: many `attendanceRecord`, contained
    pub const ATTENDANCE_RECORDS: mg::Nav<
        MeetingAttendanceReport,
        Vec<super::AttendanceRecord>,
    > = mg::Nav::new("attendanceRecords");
}
