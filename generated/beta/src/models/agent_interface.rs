// @generated
use crate::mg;

/// Complex type `microsoft.graph.agentInterface`.
pub struct AgentInterface {
    /// `transport`. Never null.
    pub transport: mg::Field<String>,
    /// `url`. Never null.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentInterface: "microsoft.graph.agentInterface", complex;
    transport: "transport" required,
    url: "url" required,
}
