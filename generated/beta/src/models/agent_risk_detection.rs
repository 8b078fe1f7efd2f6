// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentRiskDetection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentriskdetection?view=graph-rest-beta>
    AgentRiskDetection "microsoft.graph.agentRiskDetection" "entity" : super::Entity;
    /// `activityDateTime`: DateTimeOffset
    activity_date_time "activityDateTime": mg::DateTimeOffset,
    /// `additionalInfo`: String
    additional_info "additionalInfo": String,
    /// `agentDisplayName`: String
    #[deprecated(note = "deprecated since 2026-04-28, to be removed on 2027-04-28 (revision 2026-05/beta:DisplayNameRename)")]
    agent_display_name "agentDisplayName" "d": String,
    /// `agentId`: String
    #[deprecated(note = "deprecated since 2026-04-28, to be removed on 2027-04-28 (revision 2026-05/beta:IdentityIDRename)")]
    agent_id "agentId" "d": String,
    /// `blueprintId`: String
    blueprint_id "blueprintId": String,
    /// `clientSessionId`: String
    client_session_id "clientSessionId": String,
    /// `detectedDateTime`: DateTimeOffset
    detected_date_time "detectedDateTime": mg::DateTimeOffset,
    /// `detectionTimingType`: riskDetectionTimingType, not null
    detection_timing_type "detectionTimingType" "r": mg::Open<super::RiskDetectionTimingType>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityId`: String, not null
    identity_id "identityId" "r": String,
    /// `identityType`: agentIdentityType, not null
    identity_type "identityType" "r": mg::Open<super::AgentIdentityType>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `riskDetail`: riskDetail, not null
    risk_detail "riskDetail" "r": mg::Open<super::RiskDetail>,
    /// `riskEventType`: String, not null
    risk_event_type "riskEventType" "r": String,
    /// `riskEvidence`: String
    risk_evidence "riskEvidence": String,
    /// `riskLevel`: riskLevel, not null
    risk_level "riskLevel" "r": mg::Open<super::RiskLevel>,
    /// `riskState`: riskState, not null
    risk_state "riskState" "r": mg::Open<super::RiskState>,
    /// `signInClientDisplayName`: String
    sign_in_client_display_name "signInClientDisplayName": String,
    /// `signInCorrelationId`: String
    sign_in_correlation_id "signInCorrelationId": String,
    /// `signInRequestId`: String
    sign_in_request_id "signInRequestId": String,
    /// `source`: String
    source "source": String,
}

mg::derived_from! { AgentRiskDetection: super::Entity }
