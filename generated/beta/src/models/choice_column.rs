// @generated
use crate::mg;

/// Complex type `microsoft.graph.choiceColumn`.
pub struct ChoiceColumn {
    /// `allowTextEntry`.
    pub allow_text_entry: mg::Field<bool>,
    /// `choices`.
    pub choices: mg::Field<Vec<String>>,
    /// `displayAs`.
    pub display_as: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChoiceColumn: "microsoft.graph.choiceColumn", complex;
    allow_text_entry: "allowTextEntry",
    choices: "choices",
    display_as: "displayAs",
}
