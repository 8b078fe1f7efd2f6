// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.discoveredCloudAppDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-discoveredcloudappdetail?view=graph-rest-beta>
    DiscoveredCloudAppDetail "microsoft.graph.security.discoveredCloudAppDetail" "entity" : crate::models::Entity => DiscoveredCloudAppDetailKind;
    /// `category`: microsoft.graph.security.appCategory, not null
    category "category" "r": mg::Open<super::AppCategory>,
    /// `description`: String
    description "description": String,
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

mg::derived_from! { DiscoveredCloudAppDetail: crate::models::Entity }

impl DiscoveredCloudAppDetail {
    /// `appInfo`: `microsoft.graph.security.discoveredCloudAppInfo`
    pub const APP_INFO: mg::Nav<
        DiscoveredCloudAppDetail,
        super::DiscoveredCloudAppInfo,
    > = mg::Nav::new("appInfo");
}

/// The types derived from `microsoft.graph.security.discoveredCloudAppDetail`.
#[non_exhaustive]
pub enum DiscoveredCloudAppDetailKind {
    EndpointDiscoveredCloudAppDetail(Box<super::EndpointDiscoveredCloudAppDetail>),
    /// None of these, or a type that this version does not know.
    Other(Box<DiscoveredCloudAppDetail>),
}

mg::family! {
    DiscoveredCloudAppDetail => DiscoveredCloudAppDetailKind;
    EndpointDiscoveredCloudAppDetail(super::EndpointDiscoveredCloudAppDetail),
}
