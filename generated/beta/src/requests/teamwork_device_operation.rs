// @generated
use crate::{mg, models};

/// Requests on one [`TeamworkDeviceOperation`](models::TeamworkDeviceOperation): `get`, `update`,
/// `delete`.
///
/// For example `graph.teamwork().devices().id(id).operations().id(id)`.
pub type TeamworkDeviceOperationResource = mg::One<models::TeamworkDeviceOperation>;

/// Requests on a collection of [`TeamworkDeviceOperation`](models::TeamworkDeviceOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.teamwork().devices().id(id).operations()`.
pub type TeamworkDeviceOperationCollection = mg::Many<
    models::TeamworkDeviceOperation,
    TeamworkDeviceOperationResource,
>;
