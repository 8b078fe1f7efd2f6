// @generated
use crate::{mg, models};

/// Requests on one [`DiscoveredCloudAppDevice`](models::security::DiscoveredCloudAppDevice): `get`,
/// `update`, `delete`.
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
///     .cast_to_endpoint_discovered_cloud_app_detail()
///     .devices()
///     .id(id)
/// ```
pub type DiscoveredCloudAppDeviceResource = mg::One<
    models::security::DiscoveredCloudAppDevice,
>;

/// Requests on a collection of
/// [`DiscoveredCloudAppDevice`](models::security::DiscoveredCloudAppDevice): `list`, `create`,
/// `count`, `id` for one of them.
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
///     .cast_to_endpoint_discovered_cloud_app_detail()
///     .devices()
/// ```
pub type DiscoveredCloudAppDeviceCollection = mg::Many<
    models::security::DiscoveredCloudAppDevice,
    DiscoveredCloudAppDeviceResource,
>;
