// @generated
use crate::{mg, models};

/// Requests on one [`DiscoveredCloudAppInfo`](models::security::DiscoveredCloudAppInfo): `get`,
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
///     .app_info()
/// ```
pub type DiscoveredCloudAppInfoResource = mg::One<
    models::security::DiscoveredCloudAppInfo,
>;
