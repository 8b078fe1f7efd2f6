// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.analyzedEmail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-analyzedemail?view=graph-rest-beta>
    AnalyzedEmail "microsoft.graph.security.analyzedEmail" "entity" : crate::models::Entity;
    /// `alertIds`: Collection(String)
    alert_ids "alertIds": Vec<String>,
    /// `attachments`: Collection(microsoft.graph.security.analyzedEmailAttachment)
    attachments "attachments": Vec<super::AnalyzedEmailAttachment>,
    /// `authenticationDetails`: microsoft.graph.security.analyzedEmailAuthenticationDetail
    authentication_details "authenticationDetails": mg::Boxed<super::AnalyzedEmailAuthenticationDetail>,
    /// `bulkComplaintLevel`: String
    bulk_complaint_level "bulkComplaintLevel": String,
    /// `clientType`: String
    client_type "clientType": String,
    /// `contexts`: Collection(String)
    contexts "contexts": Vec<String>,
    /// `detectionMethods`: Collection(String)
    detection_methods "detectionMethods": Vec<String>,
    /// `directionality`: microsoft.graph.security.antispamDirectionality
    directionality "directionality": mg::Open<super::AntispamDirectionality>,
    /// `distributionList`: String
    distribution_list "distributionList": String,
    /// `dlpRules`: Collection(microsoft.graph.security.analyzedEmailDlpRuleInfo)
    dlp_rules "dlpRules": Vec<super::AnalyzedEmailDlpRuleInfo>,
    /// `emailClusterId`: String
    email_cluster_id "emailClusterId": String,
    /// `exchangeTransportRules`: Collection(microsoft.graph.security.analyzedEmailExchangeTransportRuleInfo)
    exchange_transport_rules "exchangeTransportRules": Vec<super::AnalyzedEmailExchangeTransportRuleInfo>,
    /// `forwardingDetail`: String
    forwarding_detail "forwardingDetail": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundConnectorFormattedName`: String
    inbound_connector_formatted_name "inboundConnectorFormattedName": String,
    /// `internetMessageId`: String
    internet_message_id "internetMessageId": String,
    /// `language`: String
    language "language": String,
    /// `latestDelivery`: microsoft.graph.security.analyzedEmailDeliveryDetail
    latest_delivery "latestDelivery": mg::Boxed<super::AnalyzedEmailDeliveryDetail>,
    /// `loggedDateTime`: DateTimeOffset
    logged_date_time "loggedDateTime": mg::DateTimeOffset,
    /// `networkMessageId`: String
    network_message_id "networkMessageId": String,
    /// `originalDelivery`: microsoft.graph.security.analyzedEmailDeliveryDetail
    original_delivery "originalDelivery": mg::Boxed<super::AnalyzedEmailDeliveryDetail>,
    /// `overrideSources`: Collection(String)
    override_sources "overrideSources": Vec<String>,
    /// `phishConfidenceLevel`: String
    phish_confidence_level "phishConfidenceLevel": String,
    /// `policy`: String
    policy "policy": String,
    /// `policyAction`: String
    policy_action "policyAction": String,
    /// `policyType`: String
    policy_type "policyType": String,
    /// `primaryOverrideSource`: String
    primary_override_source "primaryOverrideSource": String,
    /// `recipientDetail`: microsoft.graph.security.analyzedEmailRecipientDetail
    recipient_detail "recipientDetail": mg::Boxed<super::AnalyzedEmailRecipientDetail>,
    /// `recipientEmailAddress`: String
    recipient_email_address "recipientEmailAddress": String,
    /// `returnPath`: String
    return_path "returnPath": String,
    /// `senderDetail`: microsoft.graph.security.analyzedEmailSenderDetail
    sender_detail "senderDetail": mg::Boxed<super::AnalyzedEmailSenderDetail>,
    /// `sizeInBytes`: Int32
    size_in_bytes "sizeInBytes": i32,
    /// `spamConfidenceLevel`: String
    spam_confidence_level "spamConfidenceLevel": String,
    /// `subject`: String
    subject "subject": String,
    /// `threatDetectionDetails`: Collection(microsoft.graph.security.threatDetectionDetail)
    threat_detection_details "threatDetectionDetails": Vec<super::ThreatDetectionDetail>,
    /// `threatTypes`: Collection(microsoft.graph.security.threatType)
    threat_types "threatTypes": Vec<mg::Open<super::ThreatType>>,
    /// `timelineEvents`: Collection(microsoft.graph.security.timelineEvent)
    timeline_events "timelineEvents": Vec<super::TimelineEvent>,
    /// `urls`: Collection(microsoft.graph.security.analyzedEmailUrl)
    urls "urls": Vec<super::AnalyzedEmailUrl>,
}

mg::derived_from! { AnalyzedEmail: crate::models::Entity }
