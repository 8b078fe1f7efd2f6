// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.networkAccessTraffic`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-networkaccesstraffic?view=graph-rest-beta>
    NetworkAccessTraffic "microsoft.graph.networkaccess.networkAccessTraffic" "entity";
    /// `action`: microsoft.graph.networkaccess.filteringPolicyAction
    action "action": mg::Open<super::FilteringPolicyAction>,
    /// `agentVersion`: String
    agent_version "agentVersion": String,
    /// `applicationSnapshot`: microsoft.graph.networkaccess.applicationSnapshot
    application_snapshot "applicationSnapshot": mg::Boxed<super::ApplicationSnapshot>,
    /// `cloudApplicationMetadata`: microsoft.graph.networkaccess.cloudApplicationMetadata
    cloud_application_metadata "cloudApplicationMetadata": mg::Boxed<super::CloudApplicationMetadata>,
    /// `connectionId`: String
    connection_id "connectionId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `destinationFQDN`: String
    destination_fqdn "destinationFQDN": String,
    /// `destinationIp`: String
    destination_ip "destinationIp": String,
    /// `destinationPort`: Int32
    destination_port "destinationPort": i32,
    /// `destinationUrl`: String
    destination_url "destinationUrl": String,
    /// `destinationWebCategory`: microsoft.graph.networkaccess.webCategory
    destination_web_category "destinationWebCategory": mg::Boxed<super::WebCategory>,
    /// `deviceCategory`: microsoft.graph.networkaccess.deviceCategory
    device_category "deviceCategory": mg::Open<super::DeviceCategory>,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceOperatingSystem`: String
    device_operating_system "deviceOperatingSystem": String,
    /// `deviceOperatingSystemVersion`: String
    device_operating_system_version "deviceOperatingSystemVersion": String,
    /// `filteringProfileId`: String
    filtering_profile_id "filteringProfileId": String,
    /// `filteringProfileName`: String
    filtering_profile_name "filteringProfileName": String,
    /// `headers`: microsoft.graph.networkaccess.headers
    headers "headers": mg::Boxed<super::Headers>,
    /// `httpMethod`: microsoft.graph.networkaccess.httpMethod
    http_method "httpMethod": mg::Open<super::HttpMethod>,
    /// `initiatingProcessName`: String
    initiating_process_name "initiatingProcessName": String,
    /// `networkProtocol`: microsoft.graph.networkaccess.networkingProtocol
    network_protocol "networkProtocol": mg::Open<super::NetworkingProtocol>,
    /// `operationStatus`: microsoft.graph.networkaccess.networkTrafficOperationStatus
    operation_status "operationStatus": mg::Open<super::NetworkTrafficOperationStatus>,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `policyRuleId`: String
    policy_rule_id "policyRuleId": String,
    /// `policyRuleName`: String
    policy_rule_name "policyRuleName": String,
    /// `popProcessingRegion`: String
    pop_processing_region "popProcessingRegion": String,
    /// `privateAccessDetails`: microsoft.graph.networkaccess.privateAccessDetails
    private_access_details "privateAccessDetails": mg::Boxed<super::PrivateAccessDetails>,
    /// `receivedBytes`: Int64
    received_bytes "receivedBytes": i64,
    /// `remoteNetworkId`: String
    remote_network_id "remoteNetworkId": String,
    /// `resourceTenantId`: String
    resource_tenant_id "resourceTenantId": String,
    /// `responseCode`: Int32
    response_code "responseCode": i32,
    /// `sentBytes`: Int64
    sent_bytes "sentBytes": i64,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `sourceIp`: String
    source_ip "sourceIp": String,
    /// `sourcePort`: Int32
    source_port "sourcePort": i32,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
    /// `threatType`: String
    threat_type "threatType": String,
    /// `trafficType`: microsoft.graph.networkaccess.trafficType, not null
    traffic_type "trafficType" "r": mg::Open<super::TrafficType>,
    /// `transactionId`: String, key, not null
    transaction_id "transactionId" "kr": String,
    /// `transportProtocol`: microsoft.graph.networkaccess.networkingProtocol
    transport_protocol "transportProtocol": mg::Open<super::NetworkingProtocol>,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `vendorNames`: Collection(String)
    vendor_names "vendorNames": Vec<String>,
}

impl NetworkAccessTraffic {
    /// `device`: `device`
    pub const DEVICE: mg::Nav<NetworkAccessTraffic, crate::models::Device> = mg::Nav::new(
        "device",
    );
    /// `user`: `user`
    pub const USER: mg::Nav<NetworkAccessTraffic, crate::models::User> = mg::Nav::new(
        "user",
    );
}
