// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.choiceColumn`, a complex type.
    ChoiceColumn "microsoft.graph.choiceColumn" "complex";
    /// `allowTextEntry`: Boolean
    allow_text_entry "allowTextEntry": bool,
    /// `choices`: Collection(String)
    choices "choices": Vec<String>,
    /// `displayAs`: String
    display_as "displayAs": String,
}
