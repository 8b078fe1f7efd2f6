// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10XWifiConfiguration`](models::Windows10XWifiConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .id(id)
///     .cast_to_windows10_x_wifi_configuration()
/// ```
pub type Windows10XWifiConfigurationResource = mg::One<
    models::Windows10XWifiConfiguration,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseResource,
>;

/// Requests on a collection of
/// [`Windows10XWifiConfiguration`](models::Windows10XWifiConfiguration): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .cast_to_windows10_x_wifi_configuration()
/// ```
pub type Windows10XWifiConfigurationCollection = mg::Many<
    models::Windows10XWifiConfiguration,
    Windows10XWifiConfigurationResource,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection,
>;
