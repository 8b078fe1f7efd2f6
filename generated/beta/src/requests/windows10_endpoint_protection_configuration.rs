// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`Windows10EndpointProtectionConfiguration`](models::Windows10EndpointProtectionConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_endpoint_protection_configuration()
/// ```
pub type Windows10EndpointProtectionConfigurationResource = mg::One<
    models::Windows10EndpointProtectionConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`Windows10EndpointProtectionConfiguration`](models::Windows10EndpointProtectionConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_endpoint_protection_configuration()
/// ```
pub type Windows10EndpointProtectionConfigurationCollection = mg::Many<
    models::Windows10EndpointProtectionConfiguration,
    Windows10EndpointProtectionConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
