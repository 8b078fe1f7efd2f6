// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.agent`, by its URL.
    ///
    /// For example `/agents/{agent-id}`.
    AgentResource(mg::One<models::Agent>)
}

impl AgentResource {
    /// `…/copilotTools`: many `copilotTool`
    #[inline]
    pub fn copilot_tools(&self) -> requests::copilot_tool::CopilotToolCollection {
        mg::to(self, "copilotTools")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.agent`, by its URL.
    ///
    /// For example `/agents`.
    AgentCollection(mg::Many<models::Agent, AgentResource>)
}

impl AgentCollection {
    /// `GET …/discoverCopilotTools`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **CopilotTools.Read.All** |
    #[inline]
    pub fn discover_copilot_tools(&self) -> mg::Request<mg::Page<models::CopilotTool>> {
        mg::Path::function(self, "discoverCopilotTools")
    }
}
