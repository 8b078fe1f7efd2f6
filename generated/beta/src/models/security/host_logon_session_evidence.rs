// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostLogonSessionEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    HostLogonSessionEvidence "microsoft.graph.security.hostLogonSessionEvidence" "complex" : super::AlertEvidence;
    /// `account`: microsoft.graph.security.userEvidence
    account "account": mg::Boxed<super::UserEvidence>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `endUtcDateTime`: DateTimeOffset
    end_utc_date_time "endUtcDateTime": mg::DateTimeOffset,
    /// `host`: microsoft.graph.security.deviceEvidence
    host "host": mg::Boxed<super::DeviceEvidence>,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `startUtcDateTime`: DateTimeOffset
    start_utc_date_time "startUtcDateTime": mg::DateTimeOffset,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { HostLogonSessionEvidence: super::AlertEvidence }
