// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannergroup?view=graph-rest-beta>
    PlannerGroup "microsoft.graph.plannerGroup" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PlannerGroup: super::Entity }

impl PlannerGroup {
    /// `plans`: many `plannerPlan`
    pub const PLANS: mg::Nav<PlannerGroup, Vec<super::PlannerPlan>> = mg::Nav::new(
        "plans",
    );
}
