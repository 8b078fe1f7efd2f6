// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aiAgentEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    AiAgentEvidence "microsoft.graph.security.aiAgentEvidence" "complex" : super::AlertEvidence;
    /// `agentId`: String
    agent_id "agentId": String,
    /// `agentName`: String
    agent_name "agentName": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `hostingPlatformType`: microsoft.graph.security.aiAgentPlatform
    hosting_platform_type "hostingPlatformType": mg::Open<super::AiAgentPlatform>,
    /// `instructions`: String
    instructions "instructions": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { AiAgentEvidence: super::AlertEvidence }
