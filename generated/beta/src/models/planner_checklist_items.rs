// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerChecklistItems`, an open complex type.
    PlannerChecklistItems "microsoft.graph.plannerChecklistItems" "complex open";
}
