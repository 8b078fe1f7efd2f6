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
    /// `deviceCount`: Int64, not null
    device_count "deviceCount" "r": i64,
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
    /// `ipAddressCount`: Int64, not null
    ip_address_count "ipAddressCount" "r": i64,
    /// `lastSeenDateTime`: DateTimeOffset, not null
    last_seen_date_time "lastSeenDateTime" "r": mg::DateTimeOffset,
    /// `riskScore`: Int64
    risk_score "riskScore": i64,
    /// `tags`: Collection(String), items not null
    tags "tags" "r": Vec<String>,
    /// `transactionCount`: Int64, not null
    transaction_count "transactionCount" "r": i64,
    /// `uploadNetworkTrafficInBytes`: Int64, not null
    upload_network_traffic_in_bytes "uploadNetworkTrafficInBytes" "r": i64,
    /// `userCount`: Int64, not null
    user_count "userCount" "r": i64,
}

mg::derived_from! { EndpointDiscoveredCloudAppDetail: super::DiscoveredCloudAppDetail, crate::models::Entity }

impl EndpointDiscoveredCloudAppDetail {
    /// `appInfo`: `microsoft.graph.security.discoveredCloudAppInfo`
    pub const APP_INFO: mg::Nav<
        EndpointDiscoveredCloudAppDetail,
        super::DiscoveredCloudAppInfo,
    > = mg::Nav::new("appInfo");
    /// `devices`: many `microsoft.graph.security.discoveredCloudAppDevice`, contained
    pub const DEVICES: mg::Nav<
        EndpointDiscoveredCloudAppDetail,
        Vec<super::DiscoveredCloudAppDevice>,
    > = mg::Nav::new("devices");
    /// `ipAddresses`: many `microsoft.graph.security.discoveredCloudAppIPAddress`, contained
    pub const IP_ADDRESSES: mg::Nav<
        EndpointDiscoveredCloudAppDetail,
        Vec<super::DiscoveredCloudAppIpAddress>,
    > = mg::Nav::new("ipAddresses");
    /// `users`: many `microsoft.graph.security.discoveredCloudAppUser`, contained
    pub const USERS: mg::Nav<
        EndpointDiscoveredCloudAppDetail,
        Vec<super::DiscoveredCloudAppUser>,
    > = mg::Nav::new("users");
}
