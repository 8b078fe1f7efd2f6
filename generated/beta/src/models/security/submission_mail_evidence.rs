// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.submissionMailEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct SubmissionMailEvidence {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `networkMessageId`.
    pub network_message_id: mg::Field<String>,
    /// `recipient`.
    pub recipient: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `reportType`.
    pub report_type: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `sender`.
    pub sender: mg::Field<String>,
    /// `senderIp`.
    pub sender_ip: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `submissionDateTime`.
    pub submission_date_time: mg::Field<mg::DateTimeOffset>,
    /// `submissionId`.
    pub submission_id: mg::Field<String>,
    /// `submitter`.
    pub submitter: mg::Field<String>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubmissionMailEvidence: "microsoft.graph.security.submissionMailEvidence", complex, base super::AlertEvidence;
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    network_message_id: "networkMessageId",
    recipient: "recipient",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    report_type: "reportType",
    roles: "roles" required,
    sender: "sender",
    sender_ip: "senderIp",
    subject: "subject",
    submission_date_time: "submissionDateTime",
    submission_id: "submissionId",
    submitter: "submitter",
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { SubmissionMailEvidence: super::AlertEvidence }
