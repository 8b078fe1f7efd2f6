// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerExternalReferences`, an open complex type.
    PlannerExternalReferences "microsoft.graph.plannerExternalReferences" "complex open";
}
