// @generated
use crate::mg;

/// Open complex type `microsoft.graph.wafAllowedHeadersDictionary`, derived from
/// [`Dictionary`](super::Dictionary).
pub struct WafAllowedHeadersDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WafAllowedHeadersDictionary: "microsoft.graph.wafAllowedHeadersDictionary", complex open, base super::Dictionary;
}

mg::derived_from! { WafAllowedHeadersDictionary: super::Dictionary }
