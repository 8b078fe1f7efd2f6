// @generated
use crate::mg;

/// Complex type `microsoft.graph.virtualEventRegistrationQuestionAnswer`.
pub struct VirtualEventRegistrationQuestionAnswer {
    /// `booleanValue`.
    pub boolean_value: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `multiChoiceValues`.
    pub multi_choice_values: mg::Field<Vec<String>>,
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
    VirtualEventRegistrationQuestionAnswer: "microsoft.graph.virtualEventRegistrationQuestionAnswer", complex;
    boolean_value: "booleanValue",
    display_name: "displayName",
    multi_choice_values: "multiChoiceValues",
    question_id: "questionId",
    value: "value",
}
