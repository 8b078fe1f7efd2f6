// @generated
use crate::mg;

/// Open complex type `microsoft.graph.plannerPlanContextCollection`.
pub struct PlannerPlanContextCollection {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanContextCollection: "microsoft.graph.plannerPlanContextCollection", complex open;
}
