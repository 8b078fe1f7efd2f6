// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.discoveredCloudAppDevice`][reference].
///
/// Requests: [`DiscoveredCloudAppDeviceCollection`], for example:
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
///     .cast_to_endpoint_discovered_cloud_app_detail()
///     .devices()
/// ```
///
/// [`DiscoveredCloudAppDeviceCollection`]: crate::requests::security::discovered_cloud_app_device::DiscoveredCloudAppDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-discoveredcloudappdevice?view=graph-rest-beta
pub struct DiscoveredCloudAppDevice {
    /// `name`: the key. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DiscoveredCloudAppDevice: "microsoft.graph.security.discoveredCloudAppDevice", entity;
    name: "name" key required,
}
