// @generated
use crate::mg;

/// Complex type `microsoft.graph.customQuestionAnswer`.
pub struct CustomQuestionAnswer {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `questionId`.
    pub question_id: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomQuestionAnswer: "microsoft.graph.customQuestionAnswer", complex;
    display_name: "displayName",
    question_id: "questionId",
    value: "value",
}
