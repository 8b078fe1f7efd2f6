// @generated
use crate::mg;

/// Open complex type `microsoft.graph.resultTemplateDictionary`, derived from
/// [`Dictionary`](super::Dictionary).
pub struct ResultTemplateDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResultTemplateDictionary: "microsoft.graph.resultTemplateDictionary", complex open, base super::Dictionary;
}

mg::derived_from! { ResultTemplateDictionary: super::Dictionary }
