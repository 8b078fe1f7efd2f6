// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamsChannelPlanner`, by its URL.
    ///
    /// For example `/teams/{team-id}/primaryChannel/planner`.
    TeamsChannelPlannerResource(mg::One<models::TeamsChannelPlanner>)
}

impl TeamsChannelPlannerResource {
    /// `…/plans`: many `plannerPlan`
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "plans")
    }
}
