// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentExtension`, a complex type.
    AgentExtension "microsoft.graph.agentExtension" "complex";
    /// `description`: String
    description "description": String,
    /// `params`: agentExtensionParams
    params "params": mg::Boxed<super::AgentExtensionParams>,
    /// `required`: Boolean
    required "required": bool,
    /// `uri`: String
    uri "uri": String,
}
