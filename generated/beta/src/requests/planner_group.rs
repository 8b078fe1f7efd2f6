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
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "plans")
    }
}
