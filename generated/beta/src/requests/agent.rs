// @generated
use crate::{mg, models, requests};

/// Requests on one [`Agent`](models::Agent): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.agents().id(id)`.
#[derive(Clone, Debug)]
pub struct AgentResource(mg::One<models::Agent>);

mg::builder! { AgentResource: mg::One<models::Agent> }

impl AgentResource {
    /// `…/copilotTools`: many [`CopilotTool`](models::CopilotTool).
    #[inline]
    pub fn copilot_tools(&self) -> requests::copilot_tool::CopilotToolCollection {
        mg::navigate(self, "copilotTools")
    }
}

/// Requests on a collection of [`Agent`](models::Agent): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.agents()`.
#[derive(Clone, Debug)]
pub struct AgentCollection(mg::Many<models::Agent, AgentResource>);

mg::builder! { AgentCollection: mg::Many<models::Agent, AgentResource> }

impl AgentCollection {
    /// `GET …/discoverCopilotTools`.
    ///
    /// Returns a page of [`CopilotTool`](models::CopilotTool).
    ///
    /// Least privileged permission: `CopilotTools.Read.All` (delegated).
    #[inline]
    pub fn discover_copilot_tools(&self) -> mg::Request<mg::Page<models::CopilotTool>> {
        self.raw().function("discoverCopilotTools")
    }
}
