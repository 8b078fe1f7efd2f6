// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentInterface`, a complex type.
    AgentInterface "microsoft.graph.agentInterface" "complex";
    /// `transport`: String
    transport "transport": String,
    /// `url`: String
    url "url": String,
}
