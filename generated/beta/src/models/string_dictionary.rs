// @generated
use crate::mg;

/// Open complex type `microsoft.graph.stringDictionary`, derived from
/// [`Dictionary`](super::Dictionary).
pub struct StringDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StringDictionary: "microsoft.graph.stringDictionary", complex open, base super::Dictionary;
}

mg::derived_from! { StringDictionary: super::Dictionary }
