// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerGroup`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PlannerGroupResource`](crate::requests::planner_group::PlannerGroupResource), for
/// example `graph.groups().id(id).planner()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannergroup?view=graph-rest-beta
pub struct PlannerGroup {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerGroup: "microsoft.graph.plannerGroup", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PlannerGroup: super::Entity }

impl PlannerGroup {
    /// `plans`: many [`PlannerPlan`](super::PlannerPlan).
    pub const PLANS: mg::Nav<PlannerGroup, Vec<super::PlannerPlan>> = mg::Nav::new(
        "plans",
    );
}
