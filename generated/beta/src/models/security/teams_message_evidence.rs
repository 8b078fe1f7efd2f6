// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.teamsMessageEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    TeamsMessageEvidence "microsoft.graph.security.teamsMessageEvidence" "complex" : super::AlertEvidence;
    /// `campaignId`: String
    campaign_id "campaignId": String,
    /// `channelId`: String
    channel_id "channelId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deliveryAction`: microsoft.graph.security.teamsMessageDeliveryAction
    delivery_action "deliveryAction": mg::Open<super::TeamsMessageDeliveryAction>,
    /// `deliveryLocation`: microsoft.graph.security.teamsDeliveryLocation
    delivery_location "deliveryLocation": mg::Open<super::TeamsDeliveryLocation>,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `files`: Collection(microsoft.graph.security.fileEvidence)
    files "files": Vec<super::FileEvidence>,
    /// `groupId`: String
    group_id "groupId": String,
    /// `isExternal`: Boolean
    is_external "isExternal": bool,
    /// `isOwned`: Boolean
    is_owned "isOwned": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `messageDirection`: microsoft.graph.security.antispamTeamsDirection
    message_direction "messageDirection": mg::Open<super::AntispamTeamsDirection>,
    /// `messageId`: String
    message_id "messageId": String,
    /// `owningTenantId`: Guid
    owning_tenant_id "owningTenantId": mg::Guid,
    /// `parentMessageId`: String
    parent_message_id "parentMessageId": String,
    /// `receivedDateTime`: DateTimeOffset
    received_date_time "receivedDateTime": mg::DateTimeOffset,
    /// `recipients`: Collection(String)
    recipients "recipients": Vec<String>,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `senderFromAddress`: String
    sender_from_address "senderFromAddress": String,
    /// `senderIP`: String
    sender_ip "senderIP": String,
    /// `sourceAppName`: String
    source_app_name "sourceAppName": String,
    /// `sourceId`: String
    source_id "sourceId": String,
    /// `subject`: String
    subject "subject": String,
    /// `suspiciousRecipients`: Collection(String)
    suspicious_recipients "suspiciousRecipients": Vec<String>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `threadId`: String
    thread_id "threadId": String,
    /// `threadType`: String
    thread_type "threadType": String,
    /// `urls`: Collection(microsoft.graph.security.urlEvidence)
    urls "urls": Vec<super::UrlEvidence>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { TeamsMessageEvidence: super::AlertEvidence }
