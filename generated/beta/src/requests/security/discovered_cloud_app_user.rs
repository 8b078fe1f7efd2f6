// @generated
use crate::{mg, models};

/// Requests on one [`DiscoveredCloudAppUser`](models::security::DiscoveredCloudAppUser): `get`,
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
///     .users()
///     .id(id)
/// ```
pub type DiscoveredCloudAppUserResource = mg::One<
    models::security::DiscoveredCloudAppUser,
>;

/// Requests on a collection of
/// [`DiscoveredCloudAppUser`](models::security::DiscoveredCloudAppUser): `list`, `create`, `count`,
/// `id` for one of them.
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
///     .users()
/// ```
pub type DiscoveredCloudAppUserCollection = mg::Many<
    models::security::DiscoveredCloudAppUser,
    DiscoveredCloudAppUserResource,
>;
