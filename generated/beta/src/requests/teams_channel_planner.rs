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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, Tasks.ReadWrite | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "plans")
    }
}
