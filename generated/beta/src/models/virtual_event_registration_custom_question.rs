// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventRegistrationCustomQuestion`, an entity type derived from `microsoft.graph.virtualEventRegistrationQuestionBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventregistrationcustomquestion?view=graph-rest-beta>
    VirtualEventRegistrationCustomQuestion "microsoft.graph.virtualEventRegistrationCustomQuestion" "entity" : super::VirtualEventRegistrationQuestionBase;
    /// `answerChoices`: Collection(String)
    answer_choices "answerChoices": Vec<String>,
    /// `answerInputType`: virtualEventRegistrationQuestionAnswerInputType
    answer_input_type "answerInputType": mg::Open<super::VirtualEventRegistrationQuestionAnswerInputType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRequired`: Boolean
    is_required "isRequired": bool,
}

mg::derived_from! { VirtualEventRegistrationCustomQuestion: super::VirtualEventRegistrationQuestionBase, super::Entity }
