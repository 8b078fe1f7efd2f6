// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerUser`][reference], derived from
/// [`PlannerDelta`](super::PlannerDelta).
///
/// Requests: [`PlannerUserCollection`](crate::requests::planner_user::PlannerUserCollection), for
/// example `graph.me().planner().all().cast_to_planner_user()`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/planneruser?view=graph-rest-beta
pub struct PlannerUser {
    /// `favoritePlanReferences`.
    pub favorite_plan_references: mg::Field<
        mg::Boxed<super::PlannerFavoritePlanReferenceCollection>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `recentPlanReferences`.
    pub recent_plan_references: mg::Field<
        mg::Boxed<super::PlannerRecentPlanReferenceCollection>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerUser: "microsoft.graph.plannerUser", entity, base super::PlannerDelta;
    favorite_plan_references: "favoritePlanReferences",
    id: "id" key required,
    recent_plan_references: "recentPlanReferences",
}

mg::derived_from! { PlannerUser: super::PlannerDelta, super::Entity }

impl PlannerUser {
    /// `all`: many [`PlannerDelta`](super::PlannerDelta).
    pub const ALL: mg::Nav<PlannerUser, Vec<super::PlannerDelta>> = mg::Nav::new("all");
    /// `favoritePlans`: many [`PlannerPlan`](super::PlannerPlan).
    pub const FAVORITE_PLANS: mg::Nav<PlannerUser, Vec<super::PlannerPlan>> = mg::Nav::new(
        "favoritePlans",
    );
    /// `myDayTasks`: many [`PlannerTask`](super::PlannerTask).
    pub const MY_DAY_TASKS: mg::Nav<PlannerUser, Vec<super::PlannerTask>> = mg::Nav::new(
        "myDayTasks",
    );
    /// `plans`: many [`PlannerPlan`](super::PlannerPlan).
    pub const PLANS: mg::Nav<PlannerUser, Vec<super::PlannerPlan>> = mg::Nav::new(
        "plans",
    );
    /// `recentPlans`: many [`PlannerPlan`](super::PlannerPlan).
    pub const RECENT_PLANS: mg::Nav<PlannerUser, Vec<super::PlannerPlan>> = mg::Nav::new(
        "recentPlans",
    );
    /// `rosterPlans`: many [`PlannerPlan`](super::PlannerPlan).
    pub const ROSTER_PLANS: mg::Nav<PlannerUser, Vec<super::PlannerPlan>> = mg::Nav::new(
        "rosterPlans",
    );
    /// `tasks`: many [`PlannerTask`](super::PlannerTask).
    pub const TASKS: mg::Nav<PlannerUser, Vec<super::PlannerTask>> = mg::Nav::new(
        "tasks",
    );
}
