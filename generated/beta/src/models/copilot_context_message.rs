// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotContextMessage`, a complex type.
    CopilotContextMessage "microsoft.graph.copilotContextMessage" "complex";
    /// `description`: String, not null, immutable
    description "description" "ri": String,
    /// `text`: String, not null, immutable
    text "text" "ri": String,
}
