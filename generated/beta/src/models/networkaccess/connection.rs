// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.connection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-connection?view=graph-rest-beta>
    Connection "microsoft.graph.networkaccess.connection" "entity" : crate::models::Entity;
    /// `agentVersion`: String
    agent_version "agentVersion": String,
    /// `applicationSnapshot`: microsoft.graph.networkaccess.applicationSnapshot
    application_snapshot "applicationSnapshot": mg::Boxed<super::ApplicationSnapshot>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `crossTenantAccessType`: microsoft.graph.networkaccess.crossTenantAccessType
    cross_tenant_access_type "crossTenantAccessType": mg::Open<super::CrossTenantAccessType>,
    /// `destinationFqdn`: String
    destination_fqdn "destinationFqdn": String,
    /// `destinationIp`: String
    destination_ip "destinationIp": String,
    /// `destinationPort`: Int32
    destination_port "destinationPort": i32,
    /// `deviceCategory`: microsoft.graph.networkaccess.deviceCategory
    device_category "deviceCategory": mg::Open<super::DeviceCategory>,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceJoinType`: microsoft.graph.networkaccess.deviceJoinType
    device_join_type "deviceJoinType": mg::Open<super::DeviceJoinType>,
    /// `deviceOperatingSystem`: String
    device_operating_system "deviceOperatingSystem": String,
    /// `deviceOperatingSystemVersion`: String
    device_operating_system_version "deviceOperatingSystemVersion": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `homeTenantId`: String
    home_tenant_id "homeTenantId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `initiatingProcessName`: String
    initiating_process_name "initiatingProcessName": String,
    /// `lastUpdateDateTime`: DateTimeOffset
    last_update_date_time "lastUpdateDateTime": mg::DateTimeOffset,
    /// `networkProtocol`: microsoft.graph.networkaccess.networkingProtocol
    network_protocol "networkProtocol": mg::Open<super::NetworkingProtocol>,
    /// `popProcessingRegion`: String
    pop_processing_region "popProcessingRegion": String,
    /// `privateAccessDetails`: microsoft.graph.networkaccess.privateAccessDetails
    private_access_details "privateAccessDetails": mg::Boxed<super::PrivateAccessDetails>,
    /// `receivedBytes`: Int64
    received_bytes "receivedBytes": i64,
    /// `sentBytes`: Int64
    sent_bytes "sentBytes": i64,
    /// `sourceIp`: String
    source_ip "sourceIp": String,
    /// `sourcePort`: Int32
    source_port "sourcePort": i32,
    /// `status`: microsoft.graph.networkaccess.connectionStatus
    status "status": mg::Open<super::ConnectionStatus>,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
    /// `trafficType`: microsoft.graph.networkaccess.trafficType, not null
    traffic_type "trafficType" "r": mg::Open<super::TrafficType>,
    /// `transactionBlockCount`: Int32
    transaction_block_count "transactionBlockCount": i32,
    /// `transactionCount`: Int32
    transaction_count "transactionCount": i32,
    /// `transportProtocol`: microsoft.graph.networkaccess.networkingProtocol
    transport_protocol "transportProtocol": mg::Open<super::NetworkingProtocol>,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { Connection: crate::models::Entity }
