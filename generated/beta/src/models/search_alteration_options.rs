// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchAlterationOptions`.
pub struct SearchAlterationOptions {
    /// `enableModification`.
    pub enable_modification: mg::Field<bool>,
    /// `enableSuggestion`.
    pub enable_suggestion: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchAlterationOptions: "microsoft.graph.searchAlterationOptions", complex;
    enable_modification: "enableModification",
    enable_suggestion: "enableSuggestion",
}
