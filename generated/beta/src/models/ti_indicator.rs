// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tiIndicator`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    TiIndicator "microsoft.graph.tiIndicator" "entity open" : super::Entity;
    /// `action`: tiAction
    action "action": mg::Open<super::TiAction>,
    /// `activityGroupNames`: Collection(String)
    activity_group_names "activityGroupNames": Vec<String>,
    /// `additionalInformation`: String
    additional_information "additionalInformation": String,
    /// `azureTenantId`: String
    azure_tenant_id "azureTenantId": String,
    /// `confidence`: Int32
    confidence "confidence": i32,
    /// `description`: String
    description "description": String,
    /// `diamondModel`: diamondModel
    diamond_model "diamondModel": mg::Open<super::DiamondModel>,
    /// `domainName`: String
    domain_name "domainName": String,
    /// `emailEncoding`: String
    email_encoding "emailEncoding": String,
    /// `emailLanguage`: String
    email_language "emailLanguage": String,
    /// `emailRecipient`: String
    email_recipient "emailRecipient": String,
    /// `emailSenderAddress`: String
    email_sender_address "emailSenderAddress": String,
    /// `emailSenderName`: String
    email_sender_name "emailSenderName": String,
    /// `emailSourceDomain`: String
    email_source_domain "emailSourceDomain": String,
    /// `emailSourceIpAddress`: String
    email_source_ip_address "emailSourceIpAddress": String,
    /// `emailSubject`: String
    email_subject "emailSubject": String,
    /// `emailXMailer`: String
    email_x_mailer "emailXMailer": String,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `externalId`: String
    external_id "externalId": String,
    /// `fileCompileDateTime`: DateTimeOffset
    file_compile_date_time "fileCompileDateTime": mg::DateTimeOffset,
    /// `fileCreatedDateTime`: DateTimeOffset
    file_created_date_time "fileCreatedDateTime": mg::DateTimeOffset,
    /// `fileHashType`: fileHashType
    file_hash_type "fileHashType": mg::Open<super::FileHashType>,
    /// `fileHashValue`: String
    file_hash_value "fileHashValue": String,
    /// `fileMutexName`: String
    file_mutex_name "fileMutexName": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `filePacker`: String
    file_packer "filePacker": String,
    /// `filePath`: String
    file_path "filePath": String,
    /// `fileSize`: Int64
    file_size "fileSize": i64,
    /// `fileType`: String
    file_type "fileType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ingestedDateTime`: DateTimeOffset
    ingested_date_time "ingestedDateTime": mg::DateTimeOffset,
    /// `isActive`: Boolean
    is_active "isActive": bool,
    /// `killChain`: Collection(String)
    kill_chain "killChain": Vec<String>,
    /// `knownFalsePositives`: String
    known_false_positives "knownFalsePositives": String,
    /// `lastReportedDateTime`: DateTimeOffset
    last_reported_date_time "lastReportedDateTime": mg::DateTimeOffset,
    /// `malwareFamilyNames`: Collection(String)
    malware_family_names "malwareFamilyNames": Vec<String>,
    /// `networkCidrBlock`: String
    network_cidr_block "networkCidrBlock": String,
    /// `networkDestinationAsn`: Int64
    network_destination_asn "networkDestinationAsn": i64,
    /// `networkDestinationCidrBlock`: String
    network_destination_cidr_block "networkDestinationCidrBlock": String,
    /// `networkDestinationIPv4`: String
    network_destination_i_pv4 "networkDestinationIPv4": String,
    /// `networkDestinationIPv6`: String
    network_destination_i_pv6 "networkDestinationIPv6": String,
    /// `networkDestinationPort`: Int32
    network_destination_port "networkDestinationPort": i32,
    /// `networkIPv4`: String
    network_i_pv4 "networkIPv4": String,
    /// `networkIPv6`: String
    network_i_pv6 "networkIPv6": String,
    /// `networkPort`: Int32
    network_port "networkPort": i32,
    /// `networkProtocol`: Int32
    network_protocol "networkProtocol": i32,
    /// `networkSourceAsn`: Int64
    network_source_asn "networkSourceAsn": i64,
    /// `networkSourceCidrBlock`: String
    network_source_cidr_block "networkSourceCidrBlock": String,
    /// `networkSourceIPv4`: String
    network_source_i_pv4 "networkSourceIPv4": String,
    /// `networkSourceIPv6`: String
    network_source_i_pv6 "networkSourceIPv6": String,
    /// `networkSourcePort`: Int32
    network_source_port "networkSourcePort": i32,
    /// `passiveOnly`: Boolean
    passive_only "passiveOnly": bool,
    /// `severity`: Int32
    severity "severity": i32,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `targetProduct`: String, not null
    target_product "targetProduct" "r": String,
    /// `threatType`: String
    threat_type "threatType": String,
    /// `tlpLevel`: tlpLevel
    tlp_level "tlpLevel": mg::Open<super::TlpLevel>,
    /// `url`: String
    url "url": String,
    /// `userAgent`: String
    user_agent "userAgent": String,
}

mg::derived_from! { TiIndicator: super::Entity }
