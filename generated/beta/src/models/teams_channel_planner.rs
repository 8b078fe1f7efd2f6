// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsChannelPlanner`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamschannelplanner?view=graph-rest-beta>
    TeamsChannelPlanner "microsoft.graph.teamsChannelPlanner" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TeamsChannelPlanner: super::Entity }

impl TeamsChannelPlanner {
    /// `plans`: many `plannerPlan`, contained
    pub const PLANS: mg::Nav<TeamsChannelPlanner, Vec<super::PlannerPlan>> = mg::Nav::new(
        "plans",
    );
}
