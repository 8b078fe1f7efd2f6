// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10XVpnConfiguration`](models::Windows10XVpnConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .id(id)
///     .cast_to_windows10_x_vpn_configuration()
/// ```
pub type Windows10XVpnConfigurationResource = mg::One<
    models::Windows10XVpnConfiguration,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseResource,
>;

/// Requests on a collection of [`Windows10XVpnConfiguration`](models::Windows10XVpnConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().resource_access_profiles().cast_to_windows10_x_vpn_configuration()`.
pub type Windows10XVpnConfigurationCollection = mg::Many<
    models::Windows10XVpnConfiguration,
    Windows10XVpnConfigurationResource,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection,
>;
