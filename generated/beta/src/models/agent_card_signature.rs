// @generated
use crate::mg;

/// Complex type `microsoft.graph.agentCardSignature`.
pub struct AgentCardSignature {
    /// `header`.
    pub header: mg::Field<mg::Boxed<super::JwsHeader>>,
    /// `protected`. Never null.
    pub protected: mg::Field<String>,
    /// `signature`. Never null.
    pub signature: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentCardSignature: "microsoft.graph.agentCardSignature", complex;
    header: "header",
    protected: "protected" required,
    signature: "signature" required,
}
