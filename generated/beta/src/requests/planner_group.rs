// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.plannerGroup`, by its URL.
    ///
    /// For example `/groups/{group-id}/planner`.
    PlannerGroupResource(mg::One<models::PlannerGroup>)
}

impl PlannerGroupResource {
    /// `…/plans`: many `plannerPlan`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, Group.Read.All, Tasks.ReadWrite, Group.ReadWrite.All | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "plans")
    }
}
