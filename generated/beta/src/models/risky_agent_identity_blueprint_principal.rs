// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskyAgentIdentityBlueprintPrincipal`, an entity type derived from `microsoft.graph.riskyAgent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/riskyagentidentityblueprintprincipal?view=graph-rest-beta>
    RiskyAgentIdentityBlueprintPrincipal "microsoft.graph.riskyAgentIdentityBlueprintPrincipal" "entity" : super::RiskyAgent;
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

mg::derived_from! { RiskyAgentIdentityBlueprintPrincipal: super::RiskyAgent, super::Entity }

impl RiskyAgentIdentityBlueprintPrincipal {
    /// `agentIdentityBlueprintPrincipal`: `agentIdentityBlueprintPrincipal`
    pub const AGENT_IDENTITY_BLUEPRINT_PRINCIPAL: mg::Nav<
        RiskyAgentIdentityBlueprintPrincipal,
        super::AgentIdentityBlueprintPrincipal,
    > = mg::Nav::new("agentIdentityBlueprintPrincipal");
}
