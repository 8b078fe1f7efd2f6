// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.analyzedEmail`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`AnalyzedEmailCollection`](crate::requests::security::analyzed_email::AnalyzedEmailCollection),
/// for example `graph.security().collaboration().analyzed_emails()`.
///
/// Operations: `remediate`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-analyzedemail?view=graph-rest-beta
pub struct AnalyzedEmail {
    /// `alertIds`.
    pub alert_ids: mg::Field<Vec<String>>,
    /// `attachments`.
    pub attachments: mg::Field<Vec<super::AnalyzedEmailAttachment>>,
    /// `authenticationDetails`.
    pub authentication_details: mg::Field<
        mg::Boxed<super::AnalyzedEmailAuthenticationDetail>,
    >,
    /// `bulkComplaintLevel`.
    pub bulk_complaint_level: mg::Field<String>,
    /// `clientType`.
    pub client_type: mg::Field<String>,
    /// `contexts`.
    pub contexts: mg::Field<Vec<String>>,
    /// `detectionMethods`.
    pub detection_methods: mg::Field<Vec<String>>,
    /// `directionality`.
    pub directionality: mg::Field<mg::Open<super::AntispamDirectionality>>,
    /// `distributionList`.
    pub distribution_list: mg::Field<String>,
    /// `dlpRules`.
    pub dlp_rules: mg::Field<Vec<super::AnalyzedEmailDlpRuleInfo>>,
    /// `emailClusterId`.
    pub email_cluster_id: mg::Field<String>,
    /// `exchangeTransportRules`.
    pub exchange_transport_rules: mg::Field<
        Vec<super::AnalyzedEmailExchangeTransportRuleInfo>,
    >,
    /// `forwardingDetail`.
    pub forwarding_detail: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundConnectorFormattedName`.
    pub inbound_connector_formatted_name: mg::Field<String>,
    /// `internetMessageId`.
    pub internet_message_id: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `latestDelivery`.
    pub latest_delivery: mg::Field<mg::Boxed<super::AnalyzedEmailDeliveryDetail>>,
    /// `loggedDateTime`.
    pub logged_date_time: mg::Field<mg::DateTimeOffset>,
    /// `networkMessageId`.
    pub network_message_id: mg::Field<String>,
    /// `originalDelivery`.
    pub original_delivery: mg::Field<mg::Boxed<super::AnalyzedEmailDeliveryDetail>>,
    /// `overrideSources`.
    pub override_sources: mg::Field<Vec<String>>,
    /// `phishConfidenceLevel`.
    pub phish_confidence_level: mg::Field<String>,
    /// `policy`.
    pub policy: mg::Field<String>,
    /// `policyAction`.
    pub policy_action: mg::Field<String>,
    /// `policyType`.
    pub policy_type: mg::Field<String>,
    /// `primaryOverrideSource`.
    pub primary_override_source: mg::Field<String>,
    /// `recipientDetail`.
    pub recipient_detail: mg::Field<mg::Boxed<super::AnalyzedEmailRecipientDetail>>,
    /// `recipientEmailAddress`.
    pub recipient_email_address: mg::Field<String>,
    /// `returnPath`.
    pub return_path: mg::Field<String>,
    /// `senderDetail`.
    pub sender_detail: mg::Field<mg::Boxed<super::AnalyzedEmailSenderDetail>>,
    /// `sizeInBytes`.
    pub size_in_bytes: mg::Field<i32>,
    /// `spamConfidenceLevel`.
    pub spam_confidence_level: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `threatDetectionDetails`.
    pub threat_detection_details: mg::Field<Vec<super::ThreatDetectionDetail>>,
    /// `threatTypes`.
    pub threat_types: mg::Field<Vec<mg::Open<super::ThreatType>>>,
    /// `timelineEvents`.
    pub timeline_events: mg::Field<Vec<super::TimelineEvent>>,
    /// `urls`.
    pub urls: mg::Field<Vec<super::AnalyzedEmailUrl>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnalyzedEmail: "microsoft.graph.security.analyzedEmail", entity, base crate::models::Entity;
    alert_ids: "alertIds",
    attachments: "attachments",
    authentication_details: "authenticationDetails",
    bulk_complaint_level: "bulkComplaintLevel",
    client_type: "clientType",
    contexts: "contexts",
    detection_methods: "detectionMethods",
    directionality: "directionality",
    distribution_list: "distributionList",
    dlp_rules: "dlpRules",
    email_cluster_id: "emailClusterId",
    exchange_transport_rules: "exchangeTransportRules",
    forwarding_detail: "forwardingDetail",
    id: "id" key required,
    inbound_connector_formatted_name: "inboundConnectorFormattedName",
    internet_message_id: "internetMessageId",
    language: "language",
    latest_delivery: "latestDelivery",
    logged_date_time: "loggedDateTime",
    network_message_id: "networkMessageId",
    original_delivery: "originalDelivery",
    override_sources: "overrideSources",
    phish_confidence_level: "phishConfidenceLevel",
    policy: "policy",
    policy_action: "policyAction",
    policy_type: "policyType",
    primary_override_source: "primaryOverrideSource",
    recipient_detail: "recipientDetail",
    recipient_email_address: "recipientEmailAddress",
    return_path: "returnPath",
    sender_detail: "senderDetail",
    size_in_bytes: "sizeInBytes",
    spam_confidence_level: "spamConfidenceLevel",
    subject: "subject",
    threat_detection_details: "threatDetectionDetails",
    threat_types: "threatTypes",
    timeline_events: "timelineEvents",
    urls: "urls",
}

mg::derived_from! { AnalyzedEmail: crate::models::Entity }
