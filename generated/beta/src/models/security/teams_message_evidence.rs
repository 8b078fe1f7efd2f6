// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.teamsMessageEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct TeamsMessageEvidence {
    /// `campaignId`.
    pub campaign_id: mg::Field<String>,
    /// `channelId`.
    pub channel_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deliveryAction`.
    pub delivery_action: mg::Field<mg::Open<super::TeamsMessageDeliveryAction>>,
    /// `deliveryLocation`.
    pub delivery_location: mg::Field<mg::Open<super::TeamsDeliveryLocation>>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `files`.
    pub files: mg::Field<Vec<super::FileEvidence>>,
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `isExternal`.
    pub is_external: mg::Field<bool>,
    /// `isOwned`.
    pub is_owned: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `messageDirection`.
    pub message_direction: mg::Field<mg::Open<super::AntispamTeamsDirection>>,
    /// `messageId`.
    pub message_id: mg::Field<String>,
    /// `owningTenantId`.
    pub owning_tenant_id: mg::Field<mg::Guid>,
    /// `parentMessageId`.
    pub parent_message_id: mg::Field<String>,
    /// `receivedDateTime`.
    pub received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recipients`.
    pub recipients: mg::Field<Vec<String>>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `senderFromAddress`.
    pub sender_from_address: mg::Field<String>,
    /// `senderIP`.
    pub sender_ip: mg::Field<String>,
    /// `sourceAppName`.
    pub source_app_name: mg::Field<String>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `suspiciousRecipients`.
    pub suspicious_recipients: mg::Field<Vec<String>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `threadId`.
    pub thread_id: mg::Field<String>,
    /// `threadType`.
    pub thread_type: mg::Field<String>,
    /// `urls`.
    pub urls: mg::Field<Vec<super::UrlEvidence>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsMessageEvidence: "microsoft.graph.security.teamsMessageEvidence", complex, base super::AlertEvidence;
    campaign_id: "campaignId",
    channel_id: "channelId",
    created_date_time: "createdDateTime" required,
    delivery_action: "deliveryAction",
    delivery_location: "deliveryLocation",
    detailed_roles: "detailedRoles",
    files: "files",
    group_id: "groupId",
    is_external: "isExternal",
    is_owned: "isOwned",
    last_modified_date_time: "lastModifiedDateTime",
    message_direction: "messageDirection",
    message_id: "messageId",
    owning_tenant_id: "owningTenantId",
    parent_message_id: "parentMessageId",
    received_date_time: "receivedDateTime",
    recipients: "recipients",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    sender_from_address: "senderFromAddress",
    sender_ip: "senderIP",
    source_app_name: "sourceAppName",
    source_id: "sourceId",
    subject: "subject",
    suspicious_recipients: "suspiciousRecipients",
    tags: "tags",
    thread_id: "threadId",
    thread_type: "threadType",
    urls: "urls",
    verdict: "verdict" required,
}

mg::derived_from! { TeamsMessageEvidence: super::AlertEvidence }
