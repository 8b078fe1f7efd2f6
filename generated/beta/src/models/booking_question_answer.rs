// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingQuestionAnswer`, a complex type.
    BookingQuestionAnswer "microsoft.graph.bookingQuestionAnswer" "complex";
    /// `answer`: String
    answer "answer": String,
    /// `answerInputType`: answerInputType
    answer_input_type "answerInputType": mg::Open<super::AnswerInputType>,
    /// `answerOptions`: Collection(String)
    answer_options "answerOptions": Vec<String>,
    /// `isRequired`: Boolean
    is_required "isRequired": bool,
    /// `question`: String
    question "question": String,
    /// `questionId`: String
    question_id "questionId": String,
    /// `selectedOptions`: Collection(String)
    selected_options "selectedOptions": Vec<String>,
}
