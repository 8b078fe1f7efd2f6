// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerUserIds`, an open complex type.
    PlannerUserIds "microsoft.graph.plannerUserIds" "complex open";
}
