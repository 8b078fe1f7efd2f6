// @generated
use crate::mg;

/// Entity type [`microsoft.graph.meetingRegistration`][reference], derived from
/// [`MeetingRegistrationBase`](super::MeetingRegistrationBase).
///
/// Requests: [`MeetingRegistrationResource`], for example
/// `graph.app().online_meetings().id(id).registration()`.
///
/// [`MeetingRegistrationResource`]: crate::requests::meeting_registration::MeetingRegistrationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/meetingregistration?view=graph-rest-beta
pub struct MeetingRegistration {
    /// `allowedRegistrant`.
    pub allowed_registrant: mg::Field<mg::Open<super::MeetingAudience>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `registrationPageViewCount`.
    pub registration_page_view_count: mg::Field<i32>,
    /// `registrationPageWebUrl`.
    pub registration_page_web_url: mg::Field<String>,
    /// `speakers`.
    pub speakers: mg::Field<Vec<super::MeetingSpeaker>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingRegistration: "microsoft.graph.meetingRegistration", entity, base super::MeetingRegistrationBase;
    allowed_registrant: "allowedRegistrant",
    description: "description",
    end_date_time: "endDateTime",
    id: "id" key required,
    registration_page_view_count: "registrationPageViewCount",
    registration_page_web_url: "registrationPageWebUrl",
    speakers: "speakers",
    start_date_time: "startDateTime",
    subject: "subject",
}

mg::derived_from! { MeetingRegistration: super::MeetingRegistrationBase, super::Entity }

impl MeetingRegistration {
    /// `customQuestions`: many [`MeetingRegistrationQuestion`](super::MeetingRegistrationQuestion).
    pub const CUSTOM_QUESTIONS: mg::Nav<
        MeetingRegistration,
        Vec<super::MeetingRegistrationQuestion>,
    > = mg::Nav::new("customQuestions");
    /// `registrants`: many [`MeetingRegistrantBase`](super::MeetingRegistrantBase).
    pub const REGISTRANTS: mg::Nav<
        MeetingRegistration,
        Vec<super::MeetingRegistrantBase>,
    > = mg::Nav::new("registrants");
}
