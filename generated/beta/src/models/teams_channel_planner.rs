// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsChannelPlanner`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamsChannelPlannerResource`], for example
/// `graph.teams().id(id).primary_channel().planner()`.
///
/// [`TeamsChannelPlannerResource`]: crate::requests::teams_channel_planner::TeamsChannelPlannerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamschannelplanner?view=graph-rest-beta
pub struct TeamsChannelPlanner {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsChannelPlanner: "microsoft.graph.teamsChannelPlanner", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { TeamsChannelPlanner: super::Entity }

impl TeamsChannelPlanner {
    /// `plans`: many [`PlannerPlan`](super::PlannerPlan).
    pub const PLANS: mg::Nav<TeamsChannelPlanner, Vec<super::PlannerPlan>> = mg::Nav::new(
        "plans",
    );
}
