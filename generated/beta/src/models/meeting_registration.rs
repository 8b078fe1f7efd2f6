// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingRegistration`, an entity type derived from `microsoft.graph.meetingRegistrationBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/meetingregistration?view=graph-rest-beta>
    MeetingRegistration "microsoft.graph.meetingRegistration" "entity" : super::MeetingRegistrationBase;
    /// `allowedRegistrant`: meetingAudience
    allowed_registrant "allowedRegistrant": mg::Open<super::MeetingAudience>,
    /// `description`: String
    description "description": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `registrationPageViewCount`: Int32
    registration_page_view_count "registrationPageViewCount": i32,
    /// `registrationPageWebUrl`: String
    registration_page_web_url "registrationPageWebUrl": String,
    /// `speakers`: Collection(meetingSpeaker)
    speakers "speakers": Vec<super::MeetingSpeaker>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `subject`: String
    subject "subject": String,
}

mg::derived_from! { MeetingRegistration: super::MeetingRegistrationBase, super::Entity }

impl MeetingRegistration {
    /// `customQuestions`: many `meetingRegistrationQuestion`, contained
    pub const CUSTOM_QUESTIONS: mg::Nav<
        MeetingRegistration,
        Vec<super::MeetingRegistrationQuestion>,
    > = mg::Nav::new("customQuestions");
    /// `registrants`: many `meetingRegistrantBase`, contained
    pub const REGISTRANTS: mg::Nav<
        MeetingRegistration,
        Vec<super::MeetingRegistrantBase>,
    > = mg::Nav::new("registrants");
}
