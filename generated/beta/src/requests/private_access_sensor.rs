// @generated
use crate::{mg, models};

/// Requests on one [`PrivateAccessSensor`](models::PrivateAccessSensor): `get`, `update`, `delete`.
///
/// For example `graph.on_premises_publishing_profiles().id(id).sensors().id(id)`.
pub type PrivateAccessSensorResource = mg::One<models::PrivateAccessSensor>;

/// Requests on a collection of [`PrivateAccessSensor`](models::PrivateAccessSensor): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.on_premises_publishing_profiles().id(id).sensors()`.
pub type PrivateAccessSensorCollection = mg::Many<
    models::PrivateAccessSensor,
    PrivateAccessSensorResource,
>;
