// @generated
use crate::mg;

/// Open complex type `microsoft.graph.partner.security.additionalDataDictionary`, derived from
/// [`Dictionary`](crate::models::Dictionary).
pub struct AdditionalDataDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdditionalDataDictionary: "microsoft.graph.partner.security.additionalDataDictionary", complex open, base crate::models::Dictionary;
}

mg::derived_from! { AdditionalDataDictionary: crate::models::Dictionary }
