// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerUser`](models::PlannerUser): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().planner()`.
#[derive(Clone, Debug)]
pub struct PlannerUserResource(mg::One<models::PlannerUser>);

mg::builder! { PlannerUserResource: mg::One<models::PlannerUser> }

impl PlannerUserResource {
    /// `…/all`: many [`PlannerDelta`](models::PlannerDelta).
    #[inline]
    pub fn all(&self) -> requests::planner_delta::PlannerDeltaCollection {
        mg::navigate(self, "all")
    }

    /// `…/favoritePlans`: many [`PlannerPlan`](models::PlannerPlan).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated).
    #[inline]
    pub fn favorite_plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::navigate(self, "favoritePlans")
    }

    /// `…/myDayTasks`: many [`PlannerTask`](models::PlannerTask).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn my_day_tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::navigate(self, "myDayTasks")
    }

    /// `…/plans`: many [`PlannerPlan`](models::PlannerPlan).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated).
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::navigate(self, "plans")
    }

    /// `…/recentPlans`: many [`PlannerPlan`](models::PlannerPlan).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated).
    #[inline]
    pub fn recent_plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::navigate(self, "recentPlans")
    }

    /// `…/rosterPlans`: many [`PlannerPlan`](models::PlannerPlan).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn roster_plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::navigate(self, "rosterPlans")
    }

    /// `…/tasks`: many [`PlannerTask`](models::PlannerTask).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::navigate(self, "tasks")
    }
}

/// Requests on a collection of [`PlannerUser`](models::PlannerUser): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().planner().all().cast_to_planner_user()`.
pub type PlannerUserCollection = mg::Many<
    models::PlannerUser,
    PlannerUserResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
