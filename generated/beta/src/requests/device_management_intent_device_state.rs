// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementIntentDeviceState`](models::DeviceManagementIntentDeviceState): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().intents().id(id).device_states().id(id)`.
pub type DeviceManagementIntentDeviceStateResource = mg::One<
    models::DeviceManagementIntentDeviceState,
>;

/// Requests on a collection of
/// [`DeviceManagementIntentDeviceState`](models::DeviceManagementIntentDeviceState): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().intents().id(id).device_states()`.
pub type DeviceManagementIntentDeviceStateCollection = mg::Many<
    models::DeviceManagementIntentDeviceState,
    DeviceManagementIntentDeviceStateResource,
>;
