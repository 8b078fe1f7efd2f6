// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsCustomAppConfiguration`](models::MacOsCustomAppConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_custom_app_configuration()
/// ```
pub type MacOsCustomAppConfigurationResource = mg::One<
    models::MacOsCustomAppConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`MacOsCustomAppConfiguration`](models::MacOsCustomAppConfiguration): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_mac_os_custom_app_configuration()`.
pub type MacOsCustomAppConfigurationCollection = mg::Many<
    models::MacOsCustomAppConfiguration,
    MacOsCustomAppConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
