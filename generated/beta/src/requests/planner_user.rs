// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.plannerUser`, by its URL.
    ///
    /// For example `/me/planner`.
    PlannerUserResource(mg::One<models::PlannerUser>)
}

impl PlannerUserResource {
    /// `…/all`: many `plannerDelta`
    #[inline]
    pub fn all(&self) -> requests::planner_delta::PlannerDeltaCollection {
        mg::to(self, "all")
    }

    /// `…/favoritePlans`: many `plannerPlan`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Tasks.Read**, Group.Read.All, Tasks.ReadWrite |
    #[inline]
    pub fn favorite_plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "favoritePlans")
    }

    /// `…/myDayTasks`: many `plannerTask`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, Tasks.ReadWrite | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn my_day_tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::to(self, "myDayTasks")
    }

    /// `…/plans`: many `plannerPlan`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Tasks.Read**, Group.Read.All, Tasks.ReadWrite, Group.ReadWrite.All |
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "plans")
    }

    /// `…/recentPlans`: many `plannerPlan`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Tasks.Read**, Group.Read.All, Tasks.ReadWrite |
    #[inline]
    pub fn recent_plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "recentPlans")
    }

    /// `…/rosterPlans`: many `plannerPlan`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, Tasks.ReadWrite | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn roster_plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "rosterPlans")
    }

    /// `…/tasks`: many `plannerTask`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, Group.Read.All, Tasks.ReadWrite, Group.ReadWrite.All | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::to(self, "tasks")
    }
}

/// A collection of `microsoft.graph.plannerUser`, by its URL.
pub type PlannerUserCollection = mg::Many<
    models::PlannerUser,
    PlannerUserResource,
    requests::planner_delta::PlannerDeltaCollection,
>;
