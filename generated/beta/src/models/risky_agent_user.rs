// @generated
use crate::mg;

/// Entity type [`microsoft.graph.riskyAgentUser`][reference], derived from
/// [`RiskyAgent`](super::RiskyAgent).
///
/// Requests:
/// [`RiskyAgentUserCollection`](crate::requests::risky_agent_user::RiskyAgentUserCollection), for
/// example `graph.identity_protection().risky_agents().cast_to_risky_agent_user()`.
///
/// Operations: `confirm_compromised`, `confirm_safe`, `dismiss`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/riskyagentuser?view=graph-rest-beta
pub struct RiskyAgentUser {
    /// `agentDisplayName`.
    pub agent_display_name: mg::Field<String>,
    /// `blueprintId`.
    pub blueprint_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identityType`. Never null.
    pub identity_type: mg::Field<mg::Open<super::AgentIdentityType>>,
    /// `isDeleted`. Never null.
    pub is_deleted: mg::Field<bool>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `isProcessing`. Never null.
    pub is_processing: mg::Field<bool>,
    /// `riskDetail`. Never null.
    pub risk_detail: mg::Field<mg::Open<super::RiskDetail>>,
    /// `riskLastModifiedDateTime`.
    pub risk_last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `riskLevel`. Never null.
    pub risk_level: mg::Field<mg::Open<super::RiskLevel>>,
    /// `riskState`. Never null.
    pub risk_state: mg::Field<mg::Open<super::RiskState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RiskyAgentUser: "microsoft.graph.riskyAgentUser", entity, base super::RiskyAgent;
    agent_display_name: "agentDisplayName",
    blueprint_id: "blueprintId",
    id: "id" key required,
    identity_type: "identityType" required,
    is_deleted: "isDeleted" required,
    is_enabled: "isEnabled" required,
    is_processing: "isProcessing" required,
    risk_detail: "riskDetail" required,
    risk_last_modified_date_time: "riskLastModifiedDateTime",
    risk_level: "riskLevel" required,
    risk_state: "riskState" required,
}

mg::derived_from! { RiskyAgentUser: super::RiskyAgent, super::Entity }

impl RiskyAgentUser {
    /// `agentUser`: [`AgentUser`](super::AgentUser).
    pub const AGENT_USER: mg::Nav<RiskyAgentUser, super::AgentUser> = mg::Nav::new(
        "agentUser",
    );
}
