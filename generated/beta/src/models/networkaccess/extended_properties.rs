// @generated
use crate::mg;

/// Open complex type `microsoft.graph.networkaccess.extendedProperties`, derived from
/// [`Dictionary`](crate::models::Dictionary).
pub struct ExtendedProperties {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtendedProperties: "microsoft.graph.networkaccess.extendedProperties", complex open, base crate::models::Dictionary;
}

mg::derived_from! { ExtendedProperties: crate::models::Dictionary }
