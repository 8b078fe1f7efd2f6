// @generated
use crate::{mg, models};

/// Requests on one [`CopilotTool`](models::CopilotTool): `get`, `update`, `delete`.
///
/// For example `graph.agents().id(id).copilot_tools().id(id)`.
pub type CopilotToolResource = mg::One<models::CopilotTool>;

/// Requests on a collection of [`CopilotTool`](models::CopilotTool): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.agents().id(id).copilot_tools()`.
pub type CopilotToolCollection = mg::Many<models::CopilotTool, CopilotToolResource>;
