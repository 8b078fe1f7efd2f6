// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.analyzedMessageEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    AnalyzedMessageEvidence "microsoft.graph.security.analyzedMessageEvidence" "complex" : super::AlertEvidence;
    /// `antiSpamDirection`: String
    anti_spam_direction "antiSpamDirection": String,
    /// `attachmentsCount`: Int64
    attachments_count "attachmentsCount": i64,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deliveryAction`: String
    delivery_action "deliveryAction": String,
    /// `deliveryLocation`: String
    delivery_location "deliveryLocation": String,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `internetMessageId`: String
    internet_message_id "internetMessageId": String,
    /// `language`: String
    language "language": String,
    /// `networkMessageId`: String
    network_message_id "networkMessageId": String,
    /// `p1Sender`: microsoft.graph.security.emailSender
    p1_sender "p1Sender": mg::Boxed<super::EmailSender>,
    /// `p2Sender`: microsoft.graph.security.emailSender
    p2_sender "p2Sender": mg::Boxed<super::EmailSender>,
    /// `receivedDateTime`: DateTimeOffset
    received_date_time "receivedDateTime": mg::DateTimeOffset,
    /// `recipientEmailAddress`: String
    recipient_email_address "recipientEmailAddress": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `senderIp`: String
    sender_ip "senderIp": String,
    /// `subject`: String
    subject "subject": String,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `threatDetectionMethods`: Collection(String)
    threat_detection_methods "threatDetectionMethods": Vec<String>,
    /// `threats`: Collection(String)
    threats "threats": Vec<String>,
    /// `urlCount`: Int64
    url_count "urlCount": i64,
    /// `urls`: Collection(String)
    urls "urls": Vec<String>,
    /// `urn`: String
    urn "urn": String,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { AnalyzedMessageEvidence: super::AlertEvidence }
