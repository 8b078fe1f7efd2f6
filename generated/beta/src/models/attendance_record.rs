// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attendanceRecord`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/attendancerecord?view=graph-rest-beta>
    AttendanceRecord "microsoft.graph.attendanceRecord" "entity" : super::Entity;
    /// `attendanceIntervals`: Collection(attendanceInterval)
    attendance_intervals "attendanceIntervals": Vec<super::AttendanceInterval>,
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `engagements`: Collection(meetingEngagement)
    engagements "engagements": Vec<super::MeetingEngagement>,
    /// `externalRegistrationInformation`: virtualEventExternalRegistrationInformation
    external_registration_information "externalRegistrationInformation": mg::Boxed<super::VirtualEventExternalRegistrationInformation>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identity`: identity
    identity "identity": mg::Boxed<super::Identity>,
    /// `registrantId`: String
    #[deprecated(note = "deprecated since 2024-04-01, to be removed on 2024-12-12 (revision 2024-04/meetingRegistrationDeprecation)")]
    registrant_id "registrantId" "d": String,
    /// `registrationId`: String
    registration_id "registrationId": String,
    /// `role`: String
    role "role": String,
    /// `totalAttendanceInSeconds`: Int32
    total_attendance_in_seconds "totalAttendanceInSeconds": i32,
}

mg::derived_from! { AttendanceRecord: super::Entity }
