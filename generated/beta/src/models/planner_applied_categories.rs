// @generated
use crate::mg;

/// Open complex type `microsoft.graph.plannerAppliedCategories`.
pub struct PlannerAppliedCategories {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerAppliedCategories: "microsoft.graph.plannerAppliedCategories", complex open;
}
