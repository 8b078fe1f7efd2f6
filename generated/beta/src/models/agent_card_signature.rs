// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentCardSignature`, a complex type.
    AgentCardSignature "microsoft.graph.agentCardSignature" "complex";
    /// `header`: jwsHeader
    header "header": mg::Boxed<super::JwsHeader>,
    /// `protected`: String
    protected "protected": String,
    /// `signature`: String
    signature "signature": String,
}
