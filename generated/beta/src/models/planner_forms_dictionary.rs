// @generated
use crate::mg;

/// Open complex type `microsoft.graph.plannerFormsDictionary`, derived from
/// [`Dictionary`](super::Dictionary).
pub struct PlannerFormsDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerFormsDictionary: "microsoft.graph.plannerFormsDictionary", complex open, base super::Dictionary;
}

mg::derived_from! { PlannerFormsDictionary: super::Dictionary }
