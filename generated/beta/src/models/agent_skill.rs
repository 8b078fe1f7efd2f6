// @generated
use crate::mg;

/// Complex type `microsoft.graph.agentSkill`.
pub struct AgentSkill {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `examples`.
    pub examples: mg::Field<Vec<String>>,
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `inputModes`.
    pub input_modes: mg::Field<Vec<String>>,
    /// `outputModes`.
    pub output_modes: mg::Field<Vec<String>>,
    /// `security`.
    pub security: mg::Field<Vec<super::SecurityRequirement>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentSkill: "microsoft.graph.agentSkill", complex;
    description: "description" required,
    display_name: "displayName" required,
    examples: "examples",
    id: "id" required,
    input_modes: "inputModes",
    output_modes: "outputModes",
    security: "security",
    tags: "tags" required,
}
