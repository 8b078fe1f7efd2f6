// @generated
use crate::mg;

/// Entity type [`microsoft.graph.attendanceRecord`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`AttendanceRecordCollection`](crate::requests::attendance_record::AttendanceRecordCollection),
/// for example
/// `graph.app().online_meetings().id(id).meeting_attendance_report().attendance_records()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/attendancerecord?view=graph-rest-beta
pub struct AttendanceRecord {
    /// `attendanceIntervals`.
    pub attendance_intervals: mg::Field<Vec<super::AttendanceInterval>>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `engagements`.
    pub engagements: mg::Field<Vec<super::MeetingEngagement>>,
    /// `externalRegistrationInformation`.
    pub external_registration_information: mg::Field<
        mg::Boxed<super::VirtualEventExternalRegistrationInformation>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identity`.
    pub identity: mg::Field<mg::Boxed<super::Identity>>,
    /// `registrantId`.
    #[deprecated(
        note = "deprecated since 2024-04-01, to be removed on 2024-12-12 (revision 2024-04/meetingRegistrationDeprecation)"
    )]
    pub registrant_id: mg::Field<String>,
    /// `registrationId`.
    pub registration_id: mg::Field<String>,
    /// `role`.
    pub role: mg::Field<String>,
    /// `totalAttendanceInSeconds`.
    pub total_attendance_in_seconds: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttendanceRecord: "microsoft.graph.attendanceRecord", entity, base super::Entity;
    attendance_intervals: "attendanceIntervals",
    email_address: "emailAddress",
    engagements: "engagements",
    external_registration_information: "externalRegistrationInformation",
    id: "id" key required,
    identity: "identity",
    registrant_id: "registrantId" deprecated,
    registration_id: "registrationId",
    role: "role",
    total_attendance_in_seconds: "totalAttendanceInSeconds",
}

mg::derived_from! { AttendanceRecord: super::Entity }
