// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentic.agentSignIn`, a complex type.
    AgentSignIn "microsoft.graph.agentic.agentSignIn" "complex";
    /// `agentSubjectParentId`: String
    agent_subject_parent_id "agentSubjectParentId": String,
    /// `agentSubjectType`: microsoft.graph.agentic.agentType, not null
    agent_subject_type "agentSubjectType" "r": mg::Open<super::AgentType>,
    /// `agentType`: microsoft.graph.agentic.agentType, not null
    agent_type "agentType" "r": mg::Open<super::AgentType>,
    /// `parentAppId`: String
    parent_app_id "parentAppId": String,
}
