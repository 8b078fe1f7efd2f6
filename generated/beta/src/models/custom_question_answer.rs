// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customQuestionAnswer`, a complex type.
    CustomQuestionAnswer "microsoft.graph.customQuestionAnswer" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `questionId`: String
    question_id "questionId": String,
    /// `value`: String
    value "value": String,
}
