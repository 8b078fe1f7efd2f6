// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentExtensionParams`, a complex type.
    AgentExtensionParams "microsoft.graph.agentExtensionParams" "complex";
}
