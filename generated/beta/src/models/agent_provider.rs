// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentProvider`, a complex type.
    AgentProvider "microsoft.graph.agentProvider" "complex";
    /// `organization`: String, not null
    organization "organization" "r": String,
    /// `url`: String, not null
    url "url" "r": String,
}
