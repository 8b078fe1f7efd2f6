// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerFavoritePlanReference`.
pub struct PlannerFavoritePlanReference {
    /// `orderHint`.
    pub order_hint: mg::Field<String>,
    /// `planTitle`.
    pub plan_title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerFavoritePlanReference: "microsoft.graph.plannerFavoritePlanReference", complex;
    order_hint: "orderHint",
    plan_title: "planTitle",
}
