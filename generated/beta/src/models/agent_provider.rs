// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentProvider`, a complex type.
    AgentProvider "microsoft.graph.agentProvider" "complex";
    /// `organization`: String
    organization "organization": String,
    /// `url`: String
    url "url": String,
}
