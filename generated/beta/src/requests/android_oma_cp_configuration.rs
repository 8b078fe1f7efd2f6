// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidOmaCpConfiguration`](models::AndroidOmaCpConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_oma_cp_configuration()
/// ```
pub type AndroidOmaCpConfigurationResource = mg::One<
    models::AndroidOmaCpConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`AndroidOmaCpConfiguration`](models::AndroidOmaCpConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_android_oma_cp_configuration()`.
pub type AndroidOmaCpConfigurationCollection = mg::Many<
    models::AndroidOmaCpConfiguration,
    AndroidOmaCpConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
