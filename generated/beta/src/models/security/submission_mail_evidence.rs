// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.submissionMailEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    SubmissionMailEvidence "microsoft.graph.security.submissionMailEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `networkMessageId`: String
    network_message_id "networkMessageId": String,
    /// `recipient`: String
    recipient "recipient": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `reportType`: String
    report_type "reportType": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `sender`: String
    sender "sender": String,
    /// `senderIp`: String
    sender_ip "senderIp": String,
    /// `subject`: String
    subject "subject": String,
    /// `submissionDateTime`: DateTimeOffset
    submission_date_time "submissionDateTime": mg::DateTimeOffset,
    /// `submissionId`: String
    submission_id "submissionId": String,
    /// `submitter`: String
    submitter "submitter": String,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { SubmissionMailEvidence: super::AlertEvidence }
