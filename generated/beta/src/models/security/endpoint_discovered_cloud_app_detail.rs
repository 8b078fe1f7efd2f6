// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.endpointDiscoveredCloudAppDetail`, an entity type derived from `microsoft.graph.security.discoveredCloudAppDetail`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-endpointdiscoveredcloudappdetail?view=graph-rest-beta>
    EndpointDiscoveredCloudAppDetail "microsoft.graph.security.endpointDiscoveredCloudAppDetail" "entity" : super::DiscoveredCloudAppDetail;
    /// `category`: microsoft.graph.security.appCategory, not null
    category "category" "r": mg::Open<super::AppCategory>,
    /// `description`: String
    description "description": String,
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `devices`: Collection(microsoft.graph.security.discoveredCloudAppDevice)
    devices "devices": Vec<super::DiscoveredCloudAppDevice>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `domains`: Collection(String)
    domains "domains": Vec<String>,
    /// `downloadNetworkTrafficInBytes`: Int64, not null
    download_network_traffic_in_bytes "downloadNetworkTrafficInBytes" "r": i64,
    /// `firstSeenDateTime`: DateTimeOffset, not null
    first_seen_date_time "firstSeenDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ipAddressCount`: Int32, not null
    ip_address_count "ipAddressCount" "r": i32,
    /// `ipAddresses`: Collection(microsoft.graph.security.discoveredCloudAppIPAddress)
    ip_addresses "ipAddresses": Vec<super::DiscoveredCloudAppIpAddress>,
    /// `lastSeenDateTime`: DateTimeOffset, not null
    last_seen_date_time "lastSeenDateTime" "r": mg::DateTimeOffset,
    /// `riskScore`: Int32
    risk_score "riskScore": i32,
    /// `tags`: Collection(String), items not null
    tags "tags" "r": Vec<String>,
    /// `transactionCount`: Int32, not null
    transaction_count "transactionCount" "r": i32,
    /// `uploadNetworkTrafficInBytes`: Int64, not null
    upload_network_traffic_in_bytes "uploadNetworkTrafficInBytes" "r": i64,
    /// `userCount`: Int64, not null
    user_count "userCount" "r": i64,
    /// `users`: Collection(microsoft.graph.security.discoveredCloudAppUser)
    users "users": Vec<super::DiscoveredCloudAppUser>,
}

mg::derived_from! { EndpointDiscoveredCloudAppDetail: super::DiscoveredCloudAppDetail, crate::models::Entity }

impl EndpointDiscoveredCloudAppDetail {
    /// `appInfo`: `microsoft.graph.security.discoveredCloudAppInfo`
    pub const APP_INFO: mg::Nav<
        EndpointDiscoveredCloudAppDetail,
        super::DiscoveredCloudAppInfo,
    > = mg::Nav::new("appInfo");
}
