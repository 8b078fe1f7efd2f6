// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.discoveredCloudAppIPAddress`][reference].
///
/// Requests: [`DiscoveredCloudAppIpAddressCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .data_discovery()
///     .cloud_app_discovery()
///     .uploaded_streams()
///     .id(id)
///     .aggregated_apps_details(parameters)
///     .id(id)
///     .ip_addresses()
/// ```
///
/// [`DiscoveredCloudAppIpAddressCollection`]: crate::requests::security::discovered_cloud_app_ip_address::DiscoveredCloudAppIpAddressCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-discoveredcloudappipaddress?view=graph-rest-beta
pub struct DiscoveredCloudAppIpAddress {
    /// `ipAddress`: the key. Never null.
    pub ip_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DiscoveredCloudAppIpAddress: "microsoft.graph.security.discoveredCloudAppIPAddress", entity;
    ip_address: "ipAddress" key required,
}
