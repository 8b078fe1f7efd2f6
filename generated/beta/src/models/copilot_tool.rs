// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotTool`][reference].
///
/// Requests: [`CopilotToolCollection`](crate::requests::copilot_tool::CopilotToolCollection), for
/// example `graph.agents().id(id).copilot_tools()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilottool?view=graph-rest-beta
pub struct CopilotTool {
    /// `copilotToolName`: the key. Never null.
    pub copilot_tool_name: mg::Field<String>,
    /// `url`. Never null.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotTool: "microsoft.graph.copilotTool", entity;
    copilot_tool_name: "copilotToolName" key required,
    url: "url" required,
}
