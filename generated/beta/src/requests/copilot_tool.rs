// @generated
use crate::{mg, models};

/// One `microsoft.graph.copilotTool`, by its URL.
///
/// For example `/agents/{agent-id}/copilotTools/{copilotTool-id}`.
pub type CopilotToolResource = mg::One<models::CopilotTool>;

/// A collection of `microsoft.graph.copilotTool`, by its URL.
///
/// For example `/agents/{agent-id}/copilotTools`.
pub type CopilotToolCollection = mg::Many<models::CopilotTool, CopilotToolResource>;
