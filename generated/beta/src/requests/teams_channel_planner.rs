// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamsChannelPlanner`](models::TeamsChannelPlanner): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.teams().id(id).primary_channel().planner()`.
#[derive(Clone, Debug)]
pub struct TeamsChannelPlannerResource(mg::One<models::TeamsChannelPlanner>);

mg::builder! { TeamsChannelPlannerResource: mg::One<models::TeamsChannelPlanner> }

impl TeamsChannelPlannerResource {
    /// `…/plans`: many [`PlannerPlan`](models::PlannerPlan).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::navigate(self, "plans")
    }
}
