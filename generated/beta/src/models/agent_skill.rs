// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentSkill`, a complex type.
    AgentSkill "microsoft.graph.agentSkill" "complex";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `examples`: Collection(String)
    examples "examples": Vec<String>,
    /// `id`: String, not null
    id "id" "r": String,
    /// `inputModes`: Collection(String)
    input_modes "inputModes": Vec<String>,
    /// `outputModes`: Collection(String)
    output_modes "outputModes": Vec<String>,
    /// `security`: Collection(securityRequirement)
    security "security": Vec<super::SecurityRequirement>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
}
