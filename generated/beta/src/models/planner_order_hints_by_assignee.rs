// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerOrderHintsByAssignee`, an open complex type.
    PlannerOrderHintsByAssignee "microsoft.graph.plannerOrderHintsByAssignee" "complex open";
}
