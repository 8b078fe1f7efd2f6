// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerUser`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/planneruser?view=graph-rest-beta>
    PlannerUser "microsoft.graph.plannerUser" "entity" : super::PlannerDelta;
    /// `favoritePlanReferences`: plannerFavoritePlanReferenceCollection
    favorite_plan_references "favoritePlanReferences": mg::Boxed<super::PlannerFavoritePlanReferenceCollection>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `recentPlanReferences`: plannerRecentPlanReferenceCollection
    recent_plan_references "recentPlanReferences": mg::Boxed<super::PlannerRecentPlanReferenceCollection>,
}

mg::derived_from! { PlannerUser: super::PlannerDelta, super::Entity }

impl PlannerUser {
    /// `all`: many `plannerDelta`
    pub const ALL: mg::Nav<PlannerUser, Vec<super::PlannerDelta>> = mg::Nav::new("all");
    /// `favoritePlans`: many `plannerPlan`
    pub const FAVORITE_PLANS: mg::Nav<PlannerUser, Vec<super::PlannerPlan>> = mg::Nav::new(
        "favoritePlans",
    );
    /// `myDayTasks`: many `plannerTask`
    pub const MY_DAY_TASKS: mg::Nav<PlannerUser, Vec<super::PlannerTask>> = mg::Nav::new(
        "myDayTasks",
    );
    /// `plans`: many `plannerPlan`
    pub const PLANS: mg::Nav<PlannerUser, Vec<super::PlannerPlan>> = mg::Nav::new(
        "plans",
    );
    /// `recentPlans`: many `plannerPlan`
    pub const RECENT_PLANS: mg::Nav<PlannerUser, Vec<super::PlannerPlan>> = mg::Nav::new(
        "recentPlans",
    );
    /// `rosterPlans`: many `plannerPlan`
    pub const ROSTER_PLANS: mg::Nav<PlannerUser, Vec<super::PlannerPlan>> = mg::Nav::new(
        "rosterPlans",
    );
    /// `tasks`: many `plannerTask`
    pub const TASKS: mg::Nav<PlannerUser, Vec<super::PlannerTask>> = mg::Nav::new(
        "tasks",
    );
}
