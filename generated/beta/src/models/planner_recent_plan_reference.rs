// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerRecentPlanReference`.
pub struct PlannerRecentPlanReference {
    /// `lastAccessedDateTime`.
    pub last_accessed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `planTitle`.
    pub plan_title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerRecentPlanReference: "microsoft.graph.plannerRecentPlanReference", complex;
    last_accessed_date_time: "lastAccessedDateTime",
    plan_title: "planTitle",
}
