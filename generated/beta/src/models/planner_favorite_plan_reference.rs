// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerFavoritePlanReference`, a complex type.
    PlannerFavoritePlanReference "microsoft.graph.plannerFavoritePlanReference" "complex";
    /// `orderHint`: String
    order_hint "orderHint": String,
    /// `planTitle`: String
    plan_title "planTitle": String,
}
