// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventRegistration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventregistration?view=graph-rest-beta>
    VirtualEventRegistration "microsoft.graph.virtualEventRegistration" "entity" : super::Entity;
    /// `cancelationDateTime`: DateTimeOffset
    cancelation_date_time "cancelationDateTime": mg::DateTimeOffset,
    /// `email`: String
    email "email": String,
    /// `externalRegistrationInformation`: virtualEventExternalRegistrationInformation
    external_registration_information "externalRegistrationInformation": mg::Boxed<super::VirtualEventExternalRegistrationInformation>,
    /// `firstName`: String
    first_name "firstName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastName`: String
    last_name "lastName": String,
    /// `preferredLanguage`: String
    preferred_language "preferredLanguage": String,
    /// `preferredTimezone`: String
    preferred_timezone "preferredTimezone": String,
    /// `registrantVideoOnDemandWebUrl`: String
    registrant_video_on_demand_web_url "registrantVideoOnDemandWebUrl": String,
    /// `registrationDateTime`: DateTimeOffset
    registration_date_time "registrationDateTime": mg::DateTimeOffset,
    /// `registrationQuestionAnswers`: Collection(virtualEventRegistrationQuestionAnswer)
    registration_question_answers "registrationQuestionAnswers": Vec<super::VirtualEventRegistrationQuestionAnswer>,
    /// `status`: virtualEventAttendeeRegistrationStatus
    status "status": mg::Open<super::VirtualEventAttendeeRegistrationStatus>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { VirtualEventRegistration: super::Entity }

impl VirtualEventRegistration {
    /// `sessions`: many `virtualEventSession`
    pub const SESSIONS: mg::Nav<
        VirtualEventRegistration,
        Vec<super::VirtualEventSession>,
    > = mg::Nav::new("sessions");
}
