// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingRegistrationQuestion`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/meetingregistrationquestion?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-01, to be removed on 2024-12-12 (revision 2024-04/meetingRegistrationDeprecation)")]
    MeetingRegistrationQuestion "microsoft.graph.meetingRegistrationQuestion" "entity" : super::Entity;
    /// `answerInputType`: answerInputType
    answer_input_type "answerInputType": mg::Open<super::AnswerInputType>,
    /// `answerOptions`: Collection(String)
    answer_options "answerOptions": Vec<String>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRequired`: Boolean
    is_required "isRequired": bool,
}

mg::derived_from! { MeetingRegistrationQuestion: super::Entity }
