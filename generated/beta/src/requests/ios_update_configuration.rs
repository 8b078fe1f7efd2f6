// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosUpdateConfiguration`](models::IosUpdateConfiguration): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_ios_update_configuration()`.
pub type IosUpdateConfigurationResource = mg::One<
    models::IosUpdateConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`IosUpdateConfiguration`](models::IosUpdateConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_update_configuration()`.
pub type IosUpdateConfigurationCollection = mg::Many<
    models::IosUpdateConfiguration,
    IosUpdateConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
