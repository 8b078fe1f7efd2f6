// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`MacOsEndpointProtectionConfiguration`](models::MacOsEndpointProtectionConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_endpoint_protection_configuration()
/// ```
pub type MacOsEndpointProtectionConfigurationResource = mg::One<
    models::MacOsEndpointProtectionConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`MacOsEndpointProtectionConfiguration`](models::MacOsEndpointProtectionConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_endpoint_protection_configuration()
/// ```
pub type MacOsEndpointProtectionConfigurationCollection = mg::Many<
    models::MacOsEndpointProtectionConfiguration,
    MacOsEndpointProtectionConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
