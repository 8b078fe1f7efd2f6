// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentExtensionParams`, an open complex type.
    AgentExtensionParams "microsoft.graph.agentExtensionParams" "complex open";
}
