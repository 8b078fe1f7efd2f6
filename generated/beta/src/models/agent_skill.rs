// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentSkill`, a complex type.
    AgentSkill "microsoft.graph.agentSkill" "complex";
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
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
    /// `tags`: Collection(String), items not null
    tags "tags" "r": Vec<String>,
}
