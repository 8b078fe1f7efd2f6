// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosCustomConfiguration`](models::IosCustomConfiguration): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_ios_custom_configuration()`.
pub type IosCustomConfigurationResource = mg::One<
    models::IosCustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`IosCustomConfiguration`](models::IosCustomConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_custom_configuration()`.
pub type IosCustomConfigurationCollection = mg::Many<
    models::IosCustomConfiguration,
    IosCustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
