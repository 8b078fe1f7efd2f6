// @generated
use crate::mg;

/// Complex type `microsoft.graph.actionStep`.
pub struct ActionStep {
    /// `actionUrl`.
    pub action_url: mg::Field<mg::Boxed<super::ActionUrl>>,
    /// `stepNumber`. Never null.
    pub step_number: mg::Field<i64>,
    /// `text`.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActionStep: "microsoft.graph.actionStep", complex;
    action_url: "actionUrl",
    step_number: "stepNumber" required,
    text: "text",
}
