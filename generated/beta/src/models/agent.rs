// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agent?view=graph-rest-beta>
    Agent "microsoft.graph.agent" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Agent: super::Entity }

impl Agent {
    /// `copilotTools`: many `copilotTool`, contained
    pub const COPILOT_TOOLS: mg::Nav<Agent, Vec<super::CopilotTool>> = mg::Nav::new(
        "copilotTools",
    );
}
