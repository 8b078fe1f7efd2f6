// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cloudLogonSessionEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    CloudLogonSessionEvidence "microsoft.graph.security.cloudLogonSessionEvidence" "complex" : super::AlertEvidence;
    /// `account`: microsoft.graph.security.userEvidence
    account "account": mg::Boxed<super::UserEvidence>,
    /// `browser`: String
    browser "browser": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `operatingSystem`: String
    operating_system "operatingSystem": String,
    /// `previousLogonDateTime`: DateTimeOffset
    previous_logon_date_time "previousLogonDateTime": mg::DateTimeOffset,
    /// `protocol`: String
    protocol "protocol": String,
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
    /// `userAgent`: String
    user_agent "userAgent": String,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { CloudLogonSessionEvidence: super::AlertEvidence }
