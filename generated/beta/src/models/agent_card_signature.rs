// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentCardSignature`, a complex type.
    AgentCardSignature "microsoft.graph.agentCardSignature" "complex";
    /// `header`: jwsHeader
    header "header": mg::Boxed<super::JwsHeader>,
    /// `protected`: String, not null
    protected "protected" "r": String,
    /// `signature`: String, not null
    signature "signature" "r": String,
}
