// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentExtension`, a complex type.
    AgentExtension "microsoft.graph.agentExtension" "complex";
    /// `description`: String
    description "description": String,
    /// `params`: agentExtensionParams
    params "params": mg::Boxed<super::AgentExtensionParams>,
    /// `required`: Boolean, not null
    required "required" "r": bool,
    /// `uri`: String, not null
    uri "uri" "r": String,
}
