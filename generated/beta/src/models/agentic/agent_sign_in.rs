// @generated
use crate::mg;

/// Complex type `microsoft.graph.agentic.agentSignIn`.
pub struct AgentSignIn {
    /// `agentSubjectParentId`.
    pub agent_subject_parent_id: mg::Field<String>,
    /// `agentSubjectType`. Never null.
    pub agent_subject_type: mg::Field<mg::Open<super::AgentType>>,
    /// `agentType`. Never null.
    pub agent_type: mg::Field<mg::Open<super::AgentType>>,
    /// `parentAppId`.
    pub parent_app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentSignIn: "microsoft.graph.agentic.agentSignIn", complex;
    agent_subject_parent_id: "agentSubjectParentId",
    agent_subject_type: "agentSubjectType" required,
    agent_type: "agentType" required,
    parent_app_id: "parentAppId",
}
