// @generated
use crate::mg;

/// Complex type `microsoft.graph.bookingQuestionAssignment`.
pub struct BookingQuestionAssignment {
    /// `isRequired`. Never null.
    pub is_required: mg::Field<bool>,
    /// `questionId`. Never null.
    pub question_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingQuestionAssignment: "microsoft.graph.bookingQuestionAssignment", complex;
    is_required: "isRequired" required,
    question_id: "questionId" required,
}
