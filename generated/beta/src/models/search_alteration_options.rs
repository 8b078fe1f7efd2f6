// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchAlterationOptions`, a complex type.
    SearchAlterationOptions "microsoft.graph.searchAlterationOptions" "complex";
    /// `enableModification`: Boolean
    enable_modification "enableModification": bool,
    /// `enableSuggestion`: Boolean
    enable_suggestion "enableSuggestion": bool,
}
