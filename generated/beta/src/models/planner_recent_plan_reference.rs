// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerRecentPlanReference`, a complex type.
    PlannerRecentPlanReference "microsoft.graph.plannerRecentPlanReference" "complex";
    /// `lastAccessedDateTime`: DateTimeOffset
    last_accessed_date_time "lastAccessedDateTime": mg::DateTimeOffset,
    /// `planTitle`: String
    plan_title "planTitle": String,
}
