// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidCustomConfiguration`](models::AndroidCustomConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_custom_configuration()
/// ```
pub type AndroidCustomConfigurationResource = mg::One<
    models::AndroidCustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`AndroidCustomConfiguration`](models::AndroidCustomConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_android_custom_configuration()`.
pub type AndroidCustomConfigurationCollection = mg::Many<
    models::AndroidCustomConfiguration,
    AndroidCustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
