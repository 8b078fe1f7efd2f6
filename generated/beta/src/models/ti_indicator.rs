// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.tiIndicator`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TiIndicatorCollection`](crate::requests::ti_indicator::TiIndicatorCollection), for
/// example `graph.security().ti_indicators()`.
///
/// Operations: `delete_ti_indicators`, `delete_ti_indicators_by_external_id`,
/// `submit_ti_indicators`, `update_ti_indicators`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct TiIndicator {
    /// `action`.
    pub action: mg::Field<mg::Open<super::TiAction>>,
    /// `activityGroupNames`.
    pub activity_group_names: mg::Field<Vec<String>>,
    /// `additionalInformation`.
    pub additional_information: mg::Field<String>,
    /// `azureTenantId`.
    pub azure_tenant_id: mg::Field<String>,
    /// `confidence`.
    pub confidence: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `diamondModel`.
    pub diamond_model: mg::Field<mg::Open<super::DiamondModel>>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// `emailEncoding`.
    pub email_encoding: mg::Field<String>,
    /// `emailLanguage`.
    pub email_language: mg::Field<String>,
    /// `emailRecipient`.
    pub email_recipient: mg::Field<String>,
    /// `emailSenderAddress`.
    pub email_sender_address: mg::Field<String>,
    /// `emailSenderName`.
    pub email_sender_name: mg::Field<String>,
    /// `emailSourceDomain`.
    pub email_source_domain: mg::Field<String>,
    /// `emailSourceIpAddress`.
    pub email_source_ip_address: mg::Field<String>,
    /// `emailSubject`.
    pub email_subject: mg::Field<String>,
    /// `emailXMailer`.
    pub email_x_mailer: mg::Field<String>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `fileCompileDateTime`.
    pub file_compile_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fileCreatedDateTime`.
    pub file_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fileHashType`.
    pub file_hash_type: mg::Field<mg::Open<super::FileHashType>>,
    /// `fileHashValue`.
    pub file_hash_value: mg::Field<String>,
    /// `fileMutexName`.
    pub file_mutex_name: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `filePacker`.
    pub file_packer: mg::Field<String>,
    /// `filePath`.
    pub file_path: mg::Field<String>,
    /// `fileSize`.
    pub file_size: mg::Field<i64>,
    /// `fileType`.
    pub file_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ingestedDateTime`.
    pub ingested_date_time: mg::Field<mg::DateTimeOffset>,
    /// `isActive`.
    pub is_active: mg::Field<bool>,
    /// `killChain`.
    pub kill_chain: mg::Field<Vec<String>>,
    /// `knownFalsePositives`.
    pub known_false_positives: mg::Field<String>,
    /// `lastReportedDateTime`.
    pub last_reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `malwareFamilyNames`.
    pub malware_family_names: mg::Field<Vec<String>>,
    /// `networkCidrBlock`.
    pub network_cidr_block: mg::Field<String>,
    /// `networkDestinationAsn`.
    pub network_destination_asn: mg::Field<i64>,
    /// `networkDestinationCidrBlock`.
    pub network_destination_cidr_block: mg::Field<String>,
    /// `networkDestinationIPv4`.
    pub network_destination_ipv4: mg::Field<String>,
    /// `networkDestinationIPv6`.
    pub network_destination_ipv6: mg::Field<String>,
    /// `networkDestinationPort`.
    pub network_destination_port: mg::Field<i32>,
    /// `networkIPv4`.
    pub network_ipv4: mg::Field<String>,
    /// `networkIPv6`.
    pub network_ipv6: mg::Field<String>,
    /// `networkPort`.
    pub network_port: mg::Field<i32>,
    /// `networkProtocol`.
    pub network_protocol: mg::Field<i32>,
    /// `networkSourceAsn`.
    pub network_source_asn: mg::Field<i64>,
    /// `networkSourceCidrBlock`.
    pub network_source_cidr_block: mg::Field<String>,
    /// `networkSourceIPv4`.
    pub network_source_ipv4: mg::Field<String>,
    /// `networkSourceIPv6`.
    pub network_source_ipv6: mg::Field<String>,
    /// `networkSourcePort`.
    pub network_source_port: mg::Field<i32>,
    /// `passiveOnly`.
    pub passive_only: mg::Field<bool>,
    /// `severity`.
    pub severity: mg::Field<i32>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `targetProduct`. Never null.
    pub target_product: mg::Field<String>,
    /// `threatType`.
    pub threat_type: mg::Field<String>,
    /// `tlpLevel`.
    pub tlp_level: mg::Field<mg::Open<super::TlpLevel>>,
    /// `url`.
    pub url: mg::Field<String>,
    /// `userAgent`.
    pub user_agent: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TiIndicator: "microsoft.graph.tiIndicator", entity open, base super::Entity;
    action: "action",
    activity_group_names: "activityGroupNames",
    additional_information: "additionalInformation",
    azure_tenant_id: "azureTenantId",
    confidence: "confidence",
    description: "description",
    diamond_model: "diamondModel",
    domain_name: "domainName",
    email_encoding: "emailEncoding",
    email_language: "emailLanguage",
    email_recipient: "emailRecipient",
    email_sender_address: "emailSenderAddress",
    email_sender_name: "emailSenderName",
    email_source_domain: "emailSourceDomain",
    email_source_ip_address: "emailSourceIpAddress",
    email_subject: "emailSubject",
    email_x_mailer: "emailXMailer",
    expiration_date_time: "expirationDateTime",
    external_id: "externalId",
    file_compile_date_time: "fileCompileDateTime",
    file_created_date_time: "fileCreatedDateTime",
    file_hash_type: "fileHashType",
    file_hash_value: "fileHashValue",
    file_mutex_name: "fileMutexName",
    file_name: "fileName",
    file_packer: "filePacker",
    file_path: "filePath",
    file_size: "fileSize",
    file_type: "fileType",
    id: "id" key required,
    ingested_date_time: "ingestedDateTime",
    is_active: "isActive",
    kill_chain: "killChain",
    known_false_positives: "knownFalsePositives",
    last_reported_date_time: "lastReportedDateTime",
    malware_family_names: "malwareFamilyNames",
    network_cidr_block: "networkCidrBlock",
    network_destination_asn: "networkDestinationAsn",
    network_destination_cidr_block: "networkDestinationCidrBlock",
    network_destination_ipv4: "networkDestinationIPv4",
    network_destination_ipv6: "networkDestinationIPv6",
    network_destination_port: "networkDestinationPort",
    network_ipv4: "networkIPv4",
    network_ipv6: "networkIPv6",
    network_port: "networkPort",
    network_protocol: "networkProtocol",
    network_source_asn: "networkSourceAsn",
    network_source_cidr_block: "networkSourceCidrBlock",
    network_source_ipv4: "networkSourceIPv4",
    network_source_ipv6: "networkSourceIPv6",
    network_source_port: "networkSourcePort",
    passive_only: "passiveOnly",
    severity: "severity",
    tags: "tags",
    target_product: "targetProduct" required,
    threat_type: "threatType",
    tlp_level: "tlpLevel",
    url: "url",
    user_agent: "userAgent",
}

mg::derived_from! { TiIndicator: super::Entity }
