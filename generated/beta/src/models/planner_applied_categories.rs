// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerAppliedCategories`, an open complex type.
    PlannerAppliedCategories "microsoft.graph.plannerAppliedCategories" "complex open";
}
