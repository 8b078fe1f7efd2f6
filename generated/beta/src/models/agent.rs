// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agent`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AgentCollection`](crate::requests::agent::AgentCollection), for example
/// `graph.agents()`.
///
/// Operations: `discover_copilot_tools`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/agent?view=graph-rest-beta
pub struct Agent {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Agent: "microsoft.graph.agent", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Agent: super::Entity }

impl Agent {
    /// `copilotTools`: many [`CopilotTool`](super::CopilotTool).
    pub const COPILOT_TOOLS: mg::Nav<Agent, Vec<super::CopilotTool>> = mg::Nav::new(
        "copilotTools",
    );
}
