// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agentRiskDetection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AgentRiskDetectionCollection`], for example
/// `graph.identity_protection().agent_risk_detections()`.
///
/// [`AgentRiskDetectionCollection`]: crate::requests::agent_risk_detection::AgentRiskDetectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/agentriskdetection?view=graph-rest-beta
pub struct AgentRiskDetection {
    /// `activityDateTime`.
    pub activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `additionalInfo`.
    pub additional_info: mg::Field<String>,
    /// `agentDisplayName`.
    #[deprecated(
        note = "deprecated since 2026-04-28, to be removed on 2027-04-28 (revision 2026-05/beta:DisplayNameRename)"
    )]
    pub agent_display_name: mg::Field<String>,
    /// `agentId`.
    #[deprecated(
        note = "deprecated since 2026-04-28, to be removed on 2027-04-28 (revision 2026-05/beta:IdentityIDRename)"
    )]
    pub agent_id: mg::Field<String>,
    /// `blueprintId`.
    pub blueprint_id: mg::Field<String>,
    /// `clientSessionId`.
    pub client_session_id: mg::Field<String>,
    /// `detectedDateTime`.
    pub detected_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detectionTimingType`. Never null.
    pub detection_timing_type: mg::Field<mg::Open<super::RiskDetectionTimingType>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identityId`. Never null.
    pub identity_id: mg::Field<String>,
    /// `identityType`. Never null.
    pub identity_type: mg::Field<mg::Open<super::AgentIdentityType>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `riskDetail`. Never null.
    pub risk_detail: mg::Field<mg::Open<super::RiskDetail>>,
    /// `riskEventType`. Never null.
    pub risk_event_type: mg::Field<String>,
    /// `riskEvidence`.
    pub risk_evidence: mg::Field<String>,
    /// `riskLevel`. Never null.
    pub risk_level: mg::Field<mg::Open<super::RiskLevel>>,
    /// `riskState`. Never null.
    pub risk_state: mg::Field<mg::Open<super::RiskState>>,
    /// `signInClientDisplayName`.
    pub sign_in_client_display_name: mg::Field<String>,
    /// `signInCorrelationId`.
    pub sign_in_correlation_id: mg::Field<String>,
    /// `signInRequestId`.
    pub sign_in_request_id: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentRiskDetection: "microsoft.graph.agentRiskDetection", entity, base super::Entity;
    activity_date_time: "activityDateTime",
    additional_info: "additionalInfo",
    agent_display_name: "agentDisplayName" deprecated,
    agent_id: "agentId" deprecated,
    blueprint_id: "blueprintId",
    client_session_id: "clientSessionId",
    detected_date_time: "detectedDateTime",
    detection_timing_type: "detectionTimingType" required,
    display_name: "displayName" required,
    id: "id" key required,
    identity_id: "identityId" required,
    identity_type: "identityType" required,
    last_modified_date_time: "lastModifiedDateTime",
    risk_detail: "riskDetail" required,
    risk_event_type: "riskEventType" required,
    risk_evidence: "riskEvidence",
    risk_level: "riskLevel" required,
    risk_state: "riskState" required,
    sign_in_client_display_name: "signInClientDisplayName",
    sign_in_correlation_id: "signInCorrelationId",
    sign_in_request_id: "signInRequestId",
    source: "source",
}

mg::derived_from! { AgentRiskDetection: super::Entity }
