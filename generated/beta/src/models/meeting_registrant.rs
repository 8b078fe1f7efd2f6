// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingRegistrant`, an entity type derived from `microsoft.graph.meetingRegistrantBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta>
    MeetingRegistrant "microsoft.graph.meetingRegistrant" "entity" : super::MeetingRegistrantBase;
    /// `customQuestionAnswers`: Collection(customQuestionAnswer)
    custom_question_answers "customQuestionAnswers": Vec<super::CustomQuestionAnswer>,
    /// `email`: String
    email "email": String,
    /// `firstName`: String
    first_name "firstName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `joinWebUrl`: String
    join_web_url "joinWebUrl": String,
    /// `lastName`: String
    last_name "lastName": String,
    /// `registrationDateTime`: DateTimeOffset
    registration_date_time "registrationDateTime": mg::DateTimeOffset,
    /// `status`: meetingRegistrantStatus
    status "status": mg::Open<super::MeetingRegistrantStatus>,
}

mg::derived_from! { MeetingRegistrant: super::MeetingRegistrantBase, super::Entity }
