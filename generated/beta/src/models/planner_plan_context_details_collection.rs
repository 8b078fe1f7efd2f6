// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanContextDetailsCollection`, an open complex type.
    PlannerPlanContextDetailsCollection "microsoft.graph.plannerPlanContextDetailsCollection" "complex open";
}
