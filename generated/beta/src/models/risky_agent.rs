// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskyAgent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/riskyagent?view=graph-rest-beta>
    RiskyAgent "microsoft.graph.riskyAgent" "entity" : super::Entity => RiskyAgentKind;
    /// `agentDisplayName`: String
    agent_display_name "agentDisplayName": String,
    /// `blueprintId`: String
    blueprint_id "blueprintId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityType`: agentIdentityType, not null
    identity_type "identityType" "r": mg::Open<super::AgentIdentityType>,
    /// `isDeleted`: Boolean, not null
    is_deleted "isDeleted" "r": bool,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `isProcessing`: Boolean, not null
    is_processing "isProcessing" "r": bool,
    /// `riskDetail`: riskDetail, not null
    risk_detail "riskDetail" "r": mg::Open<super::RiskDetail>,
    /// `riskLastModifiedDateTime`: DateTimeOffset
    risk_last_modified_date_time "riskLastModifiedDateTime": mg::DateTimeOffset,
    /// `riskLevel`: riskLevel, not null
    risk_level "riskLevel" "r": mg::Open<super::RiskLevel>,
    /// `riskState`: riskState, not null
    risk_state "riskState" "r": mg::Open<super::RiskState>,
}

mg::derived_from! { RiskyAgent: super::Entity }

/// The types derived from `microsoft.graph.riskyAgent`.
#[non_exhaustive]
pub enum RiskyAgentKind {
    RiskyAgentIdentity(Box<super::RiskyAgentIdentity>),
    RiskyAgentIdentityBlueprintPrincipal(
        Box<super::RiskyAgentIdentityBlueprintPrincipal>,
    ),
    RiskyAgentUser(Box<super::RiskyAgentUser>),
    /// None of these, or a type that this version does not know.
    Other(Box<RiskyAgent>),
}

mg::family! {
    RiskyAgent => RiskyAgentKind;
    RiskyAgentIdentity(super::RiskyAgentIdentity),
    RiskyAgentIdentityBlueprintPrincipal(super::RiskyAgentIdentityBlueprintPrincipal),
    RiskyAgentUser(super::RiskyAgentUser),
}
