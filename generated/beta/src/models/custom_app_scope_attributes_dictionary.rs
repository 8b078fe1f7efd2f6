// @generated
use crate::mg;

/// Open complex type `microsoft.graph.customAppScopeAttributesDictionary`, derived from
/// [`Dictionary`](super::Dictionary).
pub struct CustomAppScopeAttributesDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomAppScopeAttributesDictionary: "microsoft.graph.customAppScopeAttributesDictionary", complex open, base super::Dictionary;
}

mg::derived_from! { CustomAppScopeAttributesDictionary: super::Dictionary }
