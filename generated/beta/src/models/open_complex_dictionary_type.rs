// @generated
use crate::mg;

/// Open complex type `microsoft.graph.openComplexDictionaryType`, derived from
/// [`Dictionary`](super::Dictionary).
pub struct OpenComplexDictionaryType {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OpenComplexDictionaryType: "microsoft.graph.openComplexDictionaryType", complex open, base super::Dictionary;
}

mg::derived_from! { OpenComplexDictionaryType: super::Dictionary }
