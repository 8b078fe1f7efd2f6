// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEventRegistration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`VirtualEventRegistrationCollection`], for example
/// `graph.me().virtual_events().webinars().id(id).registrations()`.
///
/// Operations: `cancel`.
///
/// [`VirtualEventRegistrationCollection`]: crate::requests::virtual_event_registration::VirtualEventRegistrationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventregistration?view=graph-rest-beta
pub struct VirtualEventRegistration {
    /// `cancelationDateTime`.
    pub cancelation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `externalRegistrationInformation`.
    pub external_registration_information: mg::Field<
        mg::Boxed<super::VirtualEventExternalRegistrationInformation>,
    >,
    /// `firstName`.
    pub first_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastName`.
    pub last_name: mg::Field<String>,
    /// `preferredLanguage`.
    pub preferred_language: mg::Field<String>,
    /// `preferredTimezone`.
    pub preferred_timezone: mg::Field<String>,
    /// `registrantVideoOnDemandWebUrl`. Secret: masked in `Debug`.
    pub registrant_video_on_demand_web_url: mg::Field<String>,
    /// `registrationDateTime`.
    pub registration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `registrationQuestionAnswers`.
    pub registration_question_answers: mg::Field<
        Vec<super::VirtualEventRegistrationQuestionAnswer>,
    >,
    /// `status`.
    pub status: mg::Field<mg::Open<super::VirtualEventAttendeeRegistrationStatus>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEventRegistration: "microsoft.graph.virtualEventRegistration", entity, base super::Entity;
    cancelation_date_time: "cancelationDateTime",
    email: "email",
    external_registration_information: "externalRegistrationInformation",
    first_name: "firstName",
    id: "id" key required,
    last_name: "lastName",
    preferred_language: "preferredLanguage",
    preferred_timezone: "preferredTimezone",
    registrant_video_on_demand_web_url: "registrantVideoOnDemandWebUrl" secret,
    registration_date_time: "registrationDateTime",
    registration_question_answers: "registrationQuestionAnswers",
    status: "status",
    user_id: "userId",
}

mg::derived_from! { VirtualEventRegistration: super::Entity }

impl VirtualEventRegistration {
    /// `sessions`: many [`VirtualEventSession`](super::VirtualEventSession).
    pub const SESSIONS: mg::Nav<
        VirtualEventRegistration,
        Vec<super::VirtualEventSession>,
    > = mg::Nav::new("sessions");
}
