// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanContextCollection`, an open complex type.
    PlannerPlanContextCollection "microsoft.graph.plannerPlanContextCollection" "complex open";
}
