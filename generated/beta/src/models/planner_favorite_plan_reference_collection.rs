// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerFavoritePlanReferenceCollection`, an open complex type.
    PlannerFavoritePlanReferenceCollection "microsoft.graph.plannerFavoritePlanReferenceCollection" "complex open";
}
