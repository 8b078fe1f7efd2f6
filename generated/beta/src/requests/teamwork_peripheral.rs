// @generated
use crate::{mg, models};

/// Requests on one [`TeamworkPeripheral`](models::TeamworkPeripheral): `get`, `update`, `delete`.
///
/// For example
/// `graph.teamwork().devices().id(id).activity().active_peripherals().communication_speaker()`.
pub type TeamworkPeripheralResource = mg::One<models::TeamworkPeripheral>;

/// Requests on a collection of [`TeamworkPeripheral`](models::TeamworkPeripheral): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.teamwork().devices().id(id).configuration().camera_configuration().cameras()`.
pub type TeamworkPeripheralCollection = mg::Many<
    models::TeamworkPeripheral,
    TeamworkPeripheralResource,
>;
