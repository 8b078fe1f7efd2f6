// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customQuestionAnswer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customquestionanswer?view=graph-rest-beta>
    CustomQuestionAnswer "microsoft.graph.customQuestionAnswer" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `questionId`: String
    question_id "questionId": String,
    /// `value`: String
    value "value": String,
}

mg::derived_from! { CustomQuestionAnswer: super::Entity }
