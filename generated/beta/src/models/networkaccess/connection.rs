// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.connection`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`ConnectionCollection`](crate::requests::networkaccess::connection::ConnectionCollection), for
/// example `graph.network_access().logs().connections()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-connection?view=graph-rest-beta
pub struct Connection {
    /// `agentVersion`.
    pub agent_version: mg::Field<String>,
    /// `applicationSnapshot`.
    pub application_snapshot: mg::Field<mg::Boxed<super::ApplicationSnapshot>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `crossTenantAccessType`.
    pub cross_tenant_access_type: mg::Field<mg::Open<super::CrossTenantAccessType>>,
    /// `destinationFqdn`.
    pub destination_fqdn: mg::Field<String>,
    /// `destinationIp`.
    pub destination_ip: mg::Field<String>,
    /// `destinationPort`.
    pub destination_port: mg::Field<i32>,
    /// `deviceCategory`.
    pub device_category: mg::Field<mg::Open<super::DeviceCategory>>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceJoinType`.
    pub device_join_type: mg::Field<mg::Open<super::DeviceJoinType>>,
    /// `deviceOperatingSystem`.
    pub device_operating_system: mg::Field<String>,
    /// `deviceOperatingSystemVersion`.
    pub device_operating_system_version: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `homeTenantId`.
    pub home_tenant_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `initiatingProcessName`.
    pub initiating_process_name: mg::Field<String>,
    /// `lastUpdateDateTime`.
    pub last_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `networkProtocol`.
    pub network_protocol: mg::Field<mg::Open<super::NetworkingProtocol>>,
    /// `popProcessingRegion`.
    pub pop_processing_region: mg::Field<String>,
    /// `privateAccessDetails`.
    pub private_access_details: mg::Field<mg::Boxed<super::PrivateAccessDetails>>,
    /// `receivedBytes`.
    pub received_bytes: mg::Field<i64>,
    /// `sentBytes`.
    pub sent_bytes: mg::Field<i64>,
    /// `sourceIp`.
    pub source_ip: mg::Field<String>,
    /// `sourcePort`.
    pub source_port: mg::Field<i32>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ConnectionStatus>>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// `trafficType`. Never null.
    pub traffic_type: mg::Field<mg::Open<super::TrafficType>>,
    /// `transactionBlockCount`.
    pub transaction_block_count: mg::Field<i32>,
    /// `transactionCount`.
    pub transaction_count: mg::Field<i32>,
    /// `transportProtocol`.
    pub transport_protocol: mg::Field<mg::Open<super::NetworkingProtocol>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Connection: "microsoft.graph.networkaccess.connection", entity, base crate::models::Entity;
    agent_version: "agentVersion",
    application_snapshot: "applicationSnapshot",
    created_date_time: "createdDateTime" required,
    cross_tenant_access_type: "crossTenantAccessType",
    destination_fqdn: "destinationFqdn",
    destination_ip: "destinationIp",
    destination_port: "destinationPort",
    device_category: "deviceCategory",
    device_id: "deviceId",
    device_join_type: "deviceJoinType",
    device_operating_system: "deviceOperatingSystem",
    device_operating_system_version: "deviceOperatingSystemVersion",
    end_date_time: "endDateTime",
    home_tenant_id: "homeTenantId",
    id: "id" key required,
    initiating_process_name: "initiatingProcessName",
    last_update_date_time: "lastUpdateDateTime",
    network_protocol: "networkProtocol",
    pop_processing_region: "popProcessingRegion",
    private_access_details: "privateAccessDetails",
    received_bytes: "receivedBytes",
    sent_bytes: "sentBytes",
    source_ip: "sourceIp",
    source_port: "sourcePort",
    status: "status",
    tenant_id: "tenantId" required,
    traffic_type: "trafficType" required,
    transaction_block_count: "transactionBlockCount",
    transaction_count: "transactionCount",
    transport_protocol: "transportProtocol",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { Connection: crate::models::Entity }
