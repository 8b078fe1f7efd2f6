// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotFile`, a complex type.
    CopilotFile "microsoft.graph.copilotFile" "complex";
    /// `uri`: String, not null, immutable
    uri "uri" "ri": String,
}
