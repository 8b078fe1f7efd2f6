// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsCustomConfiguration`](models::MacOsCustomConfiguration): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_custom_configuration()
/// ```
pub type MacOsCustomConfigurationResource = mg::One<
    models::MacOsCustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`MacOsCustomConfiguration`](models::MacOsCustomConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_mac_os_custom_configuration()`.
pub type MacOsCustomConfigurationCollection = mg::Many<
    models::MacOsCustomConfiguration,
    MacOsCustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
