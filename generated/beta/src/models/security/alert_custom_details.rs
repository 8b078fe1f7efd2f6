// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.alertCustomDetails`, derived from
/// [`Dictionary`](super::Dictionary).
pub struct AlertCustomDetails {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertCustomDetails: "microsoft.graph.security.alertCustomDetails", complex open, base super::Dictionary;
}

mg::derived_from! { AlertCustomDetails: super::Dictionary }
