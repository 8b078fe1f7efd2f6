// @generated
use crate::mg;

/// Complex type `microsoft.graph.agentProvider`.
pub struct AgentProvider {
    /// `organization`. Never null.
    pub organization: mg::Field<String>,
    /// `url`. Never null.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentProvider: "microsoft.graph.agentProvider", complex;
    organization: "organization" required,
    url: "url" required,
}
