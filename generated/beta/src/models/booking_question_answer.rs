// @generated
use crate::mg;

/// Complex type `microsoft.graph.bookingQuestionAnswer`.
pub struct BookingQuestionAnswer {
    /// `answer`.
    pub answer: mg::Field<String>,
    /// `answerInputType`.
    pub answer_input_type: mg::Field<mg::Open<super::AnswerInputType>>,
    /// `answerOptions`.
    pub answer_options: mg::Field<Vec<String>>,
    /// `isRequired`.
    pub is_required: mg::Field<bool>,
    /// `question`.
    pub question: mg::Field<String>,
    /// `questionId`.
    pub question_id: mg::Field<String>,
    /// `selectedOptions`.
    pub selected_options: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingQuestionAnswer: "microsoft.graph.bookingQuestionAnswer", complex;
    answer: "answer",
    answer_input_type: "answerInputType",
    answer_options: "answerOptions",
    is_required: "isRequired",
    question: "question",
    question_id: "questionId",
    selected_options: "selectedOptions",
}
