// @generated
use crate::mg;

/// Complex type `microsoft.graph.agentExtension`.
pub struct AgentExtension {
    /// `description`.
    pub description: mg::Field<String>,
    /// `params`.
    pub params: mg::Field<mg::Boxed<super::AgentExtensionParams>>,
    /// `required`. Never null.
    pub required: mg::Field<bool>,
    /// `uri`. Never null.
    pub uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentExtension: "microsoft.graph.agentExtension", complex;
    description: "description",
    params: "params",
    required: "required" required,
    uri: "uri" required,
}
