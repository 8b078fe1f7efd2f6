// @generated
use crate::mg;

/// Entity type [`microsoft.graph.planner`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PlannerResource`](crate::requests::planner::PlannerResource), for example
/// `graph.planner()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/planner?view=graph-rest-beta
pub struct Planner {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Planner: "microsoft.graph.planner", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Planner: super::Entity }

impl Planner {
    /// `buckets`: many [`PlannerBucket`](super::PlannerBucket).
    pub const BUCKETS: mg::Nav<Planner, Vec<super::PlannerBucket>> = mg::Nav::new(
        "buckets",
    );
    /// `plans`: many [`PlannerPlan`](super::PlannerPlan).
    pub const PLANS: mg::Nav<Planner, Vec<super::PlannerPlan>> = mg::Nav::new("plans");
    /// `rosters`: many [`PlannerRoster`](super::PlannerRoster).
    pub const ROSTERS: mg::Nav<Planner, Vec<super::PlannerRoster>> = mg::Nav::new(
        "rosters",
    );
    /// `tasks`: many [`PlannerTask`](super::PlannerTask).
    pub const TASKS: mg::Nav<Planner, Vec<super::PlannerTask>> = mg::Nav::new("tasks");
}
