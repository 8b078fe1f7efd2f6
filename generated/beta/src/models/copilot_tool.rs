// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotTool`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilottool?view=graph-rest-beta>
    CopilotTool "microsoft.graph.copilotTool" "entity";
    /// `copilotToolName`: String, key, not null
    copilot_tool_name "copilotToolName" "kr": String,
    /// `url`: String, not null
    url "url" "r": String,
}
