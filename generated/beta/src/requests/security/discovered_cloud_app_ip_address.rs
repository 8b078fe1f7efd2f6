// @generated
use crate::{mg, models};

/// Requests on one [`DiscoveredCloudAppIpAddress`](models::security::DiscoveredCloudAppIpAddress):
/// `get`, `update`, `delete`.
///
/// For example:
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
///     .id(id)
/// ```
pub type DiscoveredCloudAppIpAddressResource = mg::One<
    models::security::DiscoveredCloudAppIpAddress,
>;

/// Requests on a collection of
/// [`DiscoveredCloudAppIpAddress`](models::security::DiscoveredCloudAppIpAddress): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
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
pub type DiscoveredCloudAppIpAddressCollection = mg::Many<
    models::security::DiscoveredCloudAppIpAddress,
    DiscoveredCloudAppIpAddressResource,
>;
