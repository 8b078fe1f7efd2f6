// @generated
use crate::mg;

/// Open complex type `microsoft.graph.customMetadataDictionary`, derived from
/// [`Dictionary`](super::Dictionary).
pub struct CustomMetadataDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomMetadataDictionary: "microsoft.graph.customMetadataDictionary", complex open, base super::Dictionary;
}

mg::derived_from! { CustomMetadataDictionary: super::Dictionary }
