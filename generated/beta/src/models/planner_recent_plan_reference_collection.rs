// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerRecentPlanReferenceCollection`, an open complex type.
    PlannerRecentPlanReferenceCollection "microsoft.graph.plannerRecentPlanReferenceCollection" "complex open";
}
