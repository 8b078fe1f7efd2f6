// @generated
use crate::mg;

/// Entity type [`microsoft.graph.meetingRegistrant`][reference], derived from
/// [`MeetingRegistrantBase`](super::MeetingRegistrantBase).
///
/// Requests: [`MeetingRegistrantCollection`], for example:
///
/// ```ignore
/// graph
///     .app()
///     .online_meetings()
///     .id(id)
///     .registration()
///     .registrants()
///     .cast_to_meeting_registrant()
/// ```
///
/// [`MeetingRegistrantCollection`]: crate::requests::meeting_registrant::MeetingRegistrantCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta
pub struct MeetingRegistrant {
    /// `customQuestionAnswers`.
    pub custom_question_answers: mg::Field<Vec<super::CustomQuestionAnswer>>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `firstName`.
    pub first_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `joinWebUrl`. Secret: masked in `Debug`.
    pub join_web_url: mg::Field<String>,
    /// `lastName`.
    pub last_name: mg::Field<String>,
    /// `registrationDateTime`.
    pub registration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::MeetingRegistrantStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingRegistrant: "microsoft.graph.meetingRegistrant", entity, base super::MeetingRegistrantBase;
    custom_question_answers: "customQuestionAnswers",
    email: "email",
    first_name: "firstName",
    id: "id" key required,
    join_web_url: "joinWebUrl" secret,
    last_name: "lastName",
    registration_date_time: "registrationDateTime",
    status: "status",
}

mg::derived_from! { MeetingRegistrant: super::MeetingRegistrantBase, super::Entity }
