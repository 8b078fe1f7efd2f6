// @generated
use crate::{mg, models};

/// Requests on one [`DeviceConfigurationState`](models::DeviceConfigurationState): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().managed_devices().id(id).device_configuration_states().id(id)`.
pub type DeviceConfigurationStateResource = mg::One<models::DeviceConfigurationState>;

/// Requests on a collection of [`DeviceConfigurationState`](models::DeviceConfigurationState):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().managed_devices().id(id).device_configuration_states()`.
pub type DeviceConfigurationStateCollection = mg::Many<
    models::DeviceConfigurationState,
    DeviceConfigurationStateResource,
>;
