// @generated
use crate::{mg, models};

/// Requests on one [`EmbeddedSimDeviceState`](models::EmbeddedSimDeviceState): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().embedded_sim_activation_code_pools().id(id).device_states().id(id)`.
pub type EmbeddedSimDeviceStateResource = mg::One<models::EmbeddedSimDeviceState>;

/// Requests on a collection of [`EmbeddedSimDeviceState`](models::EmbeddedSimDeviceState): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().embedded_sim_activation_code_pools().id(id).device_states()`.
pub type EmbeddedSimDeviceStateCollection = mg::Many<
    models::EmbeddedSimDeviceState,
    EmbeddedSimDeviceStateResource,
>;
