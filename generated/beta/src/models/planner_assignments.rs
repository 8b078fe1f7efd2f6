// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerAssignments`, an open complex type.
    PlannerAssignments "microsoft.graph.plannerAssignments" "complex open";
}
