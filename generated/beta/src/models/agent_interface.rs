// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentInterface`, a complex type.
    AgentInterface "microsoft.graph.agentInterface" "complex";
    /// `transport`: String, not null
    transport "transport" "r": String,
    /// `url`: String, not null
    url "url" "r": String,
}
