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

mg::derived_from! { DiscoveredCloudAppDetail: crate::models::Entity }

impl DiscoveredCloudAppDetail {
    /// `appInfo`: `microsoft.graph.security.discoveredCloudAppInfo`
    pub const APP_INFO: mg::Nav<
        DiscoveredCloudAppDetail,
        super::DiscoveredCloudAppInfo,
    > = mg::Nav::new("appInfo");
    /// `ipAddresses`: many `microsoft.graph.security.discoveredCloudAppIPAddress`, contained
    pub const IP_ADDRESSES: mg::Nav<
        DiscoveredCloudAppDetail,
        Vec<super::DiscoveredCloudAppIpAddress>,
    > = mg::Nav::new("ipAddresses");
    /// `users`: many `microsoft.graph.security.discoveredCloudAppUser`, contained
    pub const USERS: mg::Nav<
        DiscoveredCloudAppDetail,
        Vec<super::DiscoveredCloudAppUser>,
    > = mg::Nav::new("users");
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
