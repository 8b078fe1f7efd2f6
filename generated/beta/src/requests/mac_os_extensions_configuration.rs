// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsExtensionsConfiguration`](models::MacOsExtensionsConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_extensions_configuration()
/// ```
pub type MacOsExtensionsConfigurationResource = mg::One<
    models::MacOsExtensionsConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`MacOsExtensionsConfiguration`](models::MacOsExtensionsConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_mac_os_extensions_configuration()`.
pub type MacOsExtensionsConfigurationCollection = mg::Many<
    models::MacOsExtensionsConfiguration,
    MacOsExtensionsConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
