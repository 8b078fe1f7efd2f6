// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.networkAccessTraffic`][reference].
///
/// Requests: [`NetworkAccessTrafficCollection`], for example
/// `graph.network_access().logs().traffic()`.
///
/// [`NetworkAccessTrafficCollection`]: crate::requests::networkaccess::network_access_traffic::NetworkAccessTrafficCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-networkaccesstraffic?view=graph-rest-beta
pub struct NetworkAccessTraffic {
    /// `action`.
    pub action: mg::Field<mg::Open<super::FilteringPolicyAction>>,
    /// `agentVersion`.
    pub agent_version: mg::Field<String>,
    /// `applicationSnapshot`.
    pub application_snapshot: mg::Field<mg::Boxed<super::ApplicationSnapshot>>,
    /// `cloudApplicationMetadata`.
    pub cloud_application_metadata: mg::Field<
        mg::Boxed<super::CloudApplicationMetadata>,
    >,
    /// `connectionId`.
    pub connection_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `destinationFQDN`.
    pub destination_fqdn: mg::Field<String>,
    /// `destinationIp`.
    pub destination_ip: mg::Field<String>,
    /// `destinationPort`.
    pub destination_port: mg::Field<i32>,
    /// `destinationUrl`.
    pub destination_url: mg::Field<String>,
    /// `destinationWebCategory`.
    pub destination_web_category: mg::Field<mg::Boxed<super::WebCategory>>,
    /// `deviceCategory`.
    pub device_category: mg::Field<mg::Open<super::DeviceCategory>>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceOperatingSystem`.
    pub device_operating_system: mg::Field<String>,
    /// `deviceOperatingSystemVersion`.
    pub device_operating_system_version: mg::Field<String>,
    /// `filteringProfileId`.
    pub filtering_profile_id: mg::Field<String>,
    /// `filteringProfileName`.
    pub filtering_profile_name: mg::Field<String>,
    /// `headers`.
    pub headers: mg::Field<mg::Boxed<super::Headers>>,
    /// `httpMethod`.
    pub http_method: mg::Field<mg::Open<super::HttpMethod>>,
    /// `initiatingProcessName`.
    pub initiating_process_name: mg::Field<String>,
    /// `networkProtocol`.
    pub network_protocol: mg::Field<mg::Open<super::NetworkingProtocol>>,
    /// `operationStatus`.
    pub operation_status: mg::Field<mg::Open<super::NetworkTrafficOperationStatus>>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `policyRuleId`.
    pub policy_rule_id: mg::Field<String>,
    /// `policyRuleName`.
    pub policy_rule_name: mg::Field<String>,
    /// `popProcessingRegion`.
    pub pop_processing_region: mg::Field<String>,
    /// `privateAccessDetails`.
    pub private_access_details: mg::Field<mg::Boxed<super::PrivateAccessDetails>>,
    /// `receivedBytes`.
    pub received_bytes: mg::Field<i64>,
    /// `remoteNetworkId`.
    pub remote_network_id: mg::Field<String>,
    /// `resourceTenantId`.
    pub resource_tenant_id: mg::Field<String>,
    /// `responseCode`.
    pub response_code: mg::Field<i32>,
    /// `sentBytes`.
    pub sent_bytes: mg::Field<i64>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `sourceIp`.
    pub source_ip: mg::Field<String>,
    /// `sourcePort`.
    pub source_port: mg::Field<i32>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// `threatType`.
    pub threat_type: mg::Field<String>,
    /// `trafficType`. Never null.
    pub traffic_type: mg::Field<mg::Open<super::TrafficType>>,
    /// `transactionId`: the key. Never null.
    pub transaction_id: mg::Field<String>,
    /// `transportProtocol`.
    pub transport_protocol: mg::Field<mg::Open<super::NetworkingProtocol>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `vendorNames`.
    pub vendor_names: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NetworkAccessTraffic: "microsoft.graph.networkaccess.networkAccessTraffic", entity;
    action: "action",
    agent_version: "agentVersion",
    application_snapshot: "applicationSnapshot",
    cloud_application_metadata: "cloudApplicationMetadata",
    connection_id: "connectionId",
    created_date_time: "createdDateTime" required,
    description: "description",
    destination_fqdn: "destinationFQDN",
    destination_ip: "destinationIp",
    destination_port: "destinationPort",
    destination_url: "destinationUrl",
    destination_web_category: "destinationWebCategory",
    device_category: "deviceCategory",
    device_id: "deviceId",
    device_operating_system: "deviceOperatingSystem",
    device_operating_system_version: "deviceOperatingSystemVersion",
    filtering_profile_id: "filteringProfileId",
    filtering_profile_name: "filteringProfileName",
    headers: "headers",
    http_method: "httpMethod",
    initiating_process_name: "initiatingProcessName",
    network_protocol: "networkProtocol",
    operation_status: "operationStatus",
    policy_id: "policyId",
    policy_name: "policyName",
    policy_rule_id: "policyRuleId",
    policy_rule_name: "policyRuleName",
    pop_processing_region: "popProcessingRegion",
    private_access_details: "privateAccessDetails",
    received_bytes: "receivedBytes",
    remote_network_id: "remoteNetworkId",
    resource_tenant_id: "resourceTenantId",
    response_code: "responseCode",
    sent_bytes: "sentBytes",
    session_id: "sessionId",
    source_ip: "sourceIp",
    source_port: "sourcePort",
    tenant_id: "tenantId" required,
    threat_type: "threatType",
    traffic_type: "trafficType" required,
    transaction_id: "transactionId" key required,
    transport_protocol: "transportProtocol",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
    vendor_names: "vendorNames",
}

impl NetworkAccessTraffic {
    /// `device`: [`Device`](crate::models::Device).
    pub const DEVICE: mg::Nav<NetworkAccessTraffic, crate::models::Device> = mg::Nav::new(
        "device",
    );
    /// `user`: [`User`](crate::models::User).
    pub const USER: mg::Nav<NetworkAccessTraffic, crate::models::User> = mg::Nav::new(
        "user",
    );
}
