// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.analyzedMessageEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct AnalyzedMessageEvidence {
    /// `antiSpamDirection`.
    pub anti_spam_direction: mg::Field<String>,
    /// `attachmentsCount`.
    pub attachments_count: mg::Field<i64>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deliveryAction`.
    pub delivery_action: mg::Field<String>,
    /// `deliveryLocation`.
    pub delivery_location: mg::Field<String>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `internetMessageId`.
    pub internet_message_id: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `networkMessageId`.
    pub network_message_id: mg::Field<String>,
    /// `p1Sender`.
    pub p1_sender: mg::Field<mg::Boxed<super::EmailSender>>,
    /// `p2Sender`.
    pub p2_sender: mg::Field<mg::Boxed<super::EmailSender>>,
    /// `receivedDateTime`.
    pub received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recipientEmailAddress`.
    pub recipient_email_address: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `senderIp`.
    pub sender_ip: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `threatDetectionMethods`.
    pub threat_detection_methods: mg::Field<Vec<String>>,
    /// `threats`.
    pub threats: mg::Field<Vec<String>>,
    /// `urlCount`.
    pub url_count: mg::Field<i64>,
    /// `urls`.
    pub urls: mg::Field<Vec<String>>,
    /// `urn`.
    pub urn: mg::Field<String>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnalyzedMessageEvidence: "microsoft.graph.security.analyzedMessageEvidence", complex, base super::AlertEvidence;
    anti_spam_direction: "antiSpamDirection",
    attachments_count: "attachmentsCount",
    created_date_time: "createdDateTime" required,
    delivery_action: "deliveryAction",
    delivery_location: "deliveryLocation",
    detailed_roles: "detailedRoles",
    internet_message_id: "internetMessageId",
    language: "language",
    network_message_id: "networkMessageId",
    p1_sender: "p1Sender",
    p2_sender: "p2Sender",
    received_date_time: "receivedDateTime",
    recipient_email_address: "recipientEmailAddress",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    sender_ip: "senderIp",
    subject: "subject",
    tags: "tags",
    threat_detection_methods: "threatDetectionMethods",
    threats: "threats",
    url_count: "urlCount",
    urls: "urls",
    urn: "urn",
    verdict: "verdict" required,
}

mg::derived_from! { AnalyzedMessageEvidence: super::AlertEvidence }
