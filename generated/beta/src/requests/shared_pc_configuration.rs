// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharedPcConfiguration`](models::SharedPcConfiguration): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_shared_pc_configuration()`.
pub type SharedPcConfigurationResource = mg::One<
    models::SharedPcConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`SharedPcConfiguration`](models::SharedPcConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_shared_pc_configuration()`.
pub type SharedPcConfigurationCollection = mg::Many<
    models::SharedPcConfiguration,
    SharedPcConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
