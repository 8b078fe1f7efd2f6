// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventRegistrationQuestionAnswer`, a complex type.
    VirtualEventRegistrationQuestionAnswer "microsoft.graph.virtualEventRegistrationQuestionAnswer" "complex";
    /// `booleanValue`: Boolean
    boolean_value "booleanValue": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `multiChoiceValues`: Collection(String)
    multi_choice_values "multiChoiceValues": Vec<String>,
    /// `questionId`: String
    question_id "questionId": String,
    /// `value`: String
    value "value": String,
}
