// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.planner`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/planner?view=graph-rest-beta>
    Planner "microsoft.graph.planner" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Planner: super::Entity }

impl Planner {
    /// `buckets`: many `plannerBucket`, contained
    pub const BUCKETS: mg::Nav<Planner, Vec<super::PlannerBucket>> = mg::Nav::new(
        "buckets",
    );
    /// `plans`: many `plannerPlan`, contained
    pub const PLANS: mg::Nav<Planner, Vec<super::PlannerPlan>> = mg::Nav::new("plans");
    /// `rosters`: many `plannerRoster`, contained
    pub const ROSTERS: mg::Nav<Planner, Vec<super::PlannerRoster>> = mg::Nav::new(
        "rosters",
    );
    /// `tasks`: many `plannerTask`, contained
    pub const TASKS: mg::Nav<Planner, Vec<super::PlannerTask>> = mg::Nav::new("tasks");
}
