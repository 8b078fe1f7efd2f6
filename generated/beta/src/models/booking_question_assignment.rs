// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingQuestionAssignment`, a complex type.
    BookingQuestionAssignment "microsoft.graph.bookingQuestionAssignment" "complex";
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `questionId`: String, not null
    question_id "questionId" "r": String,
}
