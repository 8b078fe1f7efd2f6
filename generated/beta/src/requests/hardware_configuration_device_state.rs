// @generated
use crate::{mg, models};

/// Requests on one [`HardwareConfigurationDeviceState`](models::HardwareConfigurationDeviceState):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().hardware_configurations().id(id).device_run_states().id(id)`.
pub type HardwareConfigurationDeviceStateResource = mg::One<
    models::HardwareConfigurationDeviceState,
>;

/// Requests on a collection of
/// [`HardwareConfigurationDeviceState`](models::HardwareConfigurationDeviceState): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().hardware_configurations().id(id).device_run_states()`.
pub type HardwareConfigurationDeviceStateCollection = mg::Many<
    models::HardwareConfigurationDeviceState,
    HardwareConfigurationDeviceStateResource,
>;
