// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10CustomConfiguration`](models::Windows10CustomConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_custom_configuration()
/// ```
pub type Windows10CustomConfigurationResource = mg::One<
    models::Windows10CustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`Windows10CustomConfiguration`](models::Windows10CustomConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_windows10_custom_configuration()`.
pub type Windows10CustomConfigurationCollection = mg::Many<
    models::Windows10CustomConfiguration,
    Windows10CustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
