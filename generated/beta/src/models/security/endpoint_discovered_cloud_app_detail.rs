// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.endpointDiscoveredCloudAppDetail`][reference], derived
/// from [`DiscoveredCloudAppDetail`](super::DiscoveredCloudAppDetail).
///
/// Requests: [`EndpointDiscoveredCloudAppDetailCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .data_discovery()
///     .cloud_app_discovery()
///     .uploaded_streams()
///     .id(id)
///     .aggregated_apps_details(parameters)
///     .cast_to_endpoint_discovered_cloud_app_detail()
/// ```
///
/// [`EndpointDiscoveredCloudAppDetailCollection`]: crate::requests::security::endpoint_discovered_cloud_app_detail::EndpointDiscoveredCloudAppDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-endpointdiscoveredcloudappdetail?view=graph-rest-beta
pub struct EndpointDiscoveredCloudAppDetail {
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::AppCategory>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i64>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `domains`.
    pub domains: mg::Field<Vec<String>>,
    /// `downloadNetworkTrafficInBytes`. Never null.
    pub download_network_traffic_in_bytes: mg::Field<i64>,
    /// `firstSeenDateTime`. Never null.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ipAddressCount`. Never null.
    pub ip_address_count: mg::Field<i64>,
    /// `lastSeenDateTime`. Never null.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `riskScore`.
    pub risk_score: mg::Field<i64>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `transactionCount`. Never null.
    pub transaction_count: mg::Field<i64>,
    /// `uploadNetworkTrafficInBytes`. Never null.
    pub upload_network_traffic_in_bytes: mg::Field<i64>,
    /// `userCount`. Never null.
    pub user_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EndpointDiscoveredCloudAppDetail: "microsoft.graph.security.endpointDiscoveredCloudAppDetail", entity, base super::DiscoveredCloudAppDetail;
    category: "category" required,
    description: "description",
    device_count: "deviceCount" required,
    display_name: "displayName" required,
    domains: "domains",
    download_network_traffic_in_bytes: "downloadNetworkTrafficInBytes" required,
    first_seen_date_time: "firstSeenDateTime" required,
    id: "id" key required,
    ip_address_count: "ipAddressCount" required,
    last_seen_date_time: "lastSeenDateTime" required,
    risk_score: "riskScore",
    tags: "tags" required,
    transaction_count: "transactionCount" required,
    upload_network_traffic_in_bytes: "uploadNetworkTrafficInBytes" required,
    user_count: "userCount" required,
}

mg::derived_from! { EndpointDiscoveredCloudAppDetail: super::DiscoveredCloudAppDetail, crate::models::Entity }

impl EndpointDiscoveredCloudAppDetail {
    /// `appInfo`: [`DiscoveredCloudAppInfo`](super::DiscoveredCloudAppInfo).
    pub const APP_INFO: mg::Nav<
        EndpointDiscoveredCloudAppDetail,
        super::DiscoveredCloudAppInfo,
    > = mg::Nav::new("appInfo");
    /// `devices`: many [`DiscoveredCloudAppDevice`](super::DiscoveredCloudAppDevice).
    pub const DEVICES: mg::Nav<
        EndpointDiscoveredCloudAppDetail,
        Vec<super::DiscoveredCloudAppDevice>,
    > = mg::Nav::new("devices");
    /// `ipAddresses`: many [`DiscoveredCloudAppIpAddress`](super::DiscoveredCloudAppIpAddress).
    pub const IP_ADDRESSES: mg::Nav<
        EndpointDiscoveredCloudAppDetail,
        Vec<super::DiscoveredCloudAppIpAddress>,
    > = mg::Nav::new("ipAddresses");
    /// `users`: many [`DiscoveredCloudAppUser`](super::DiscoveredCloudAppUser).
    pub const USERS: mg::Nav<
        EndpointDiscoveredCloudAppDetail,
        Vec<super::DiscoveredCloudAppUser>,
    > = mg::Nav::new("users");
}
