// @generated
use crate::{mg, models};

/// Requests on one [`IosUpdateDeviceStatus`](models::IosUpdateDeviceStatus): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().ios_update_statuses().id(id)`.
pub type IosUpdateDeviceStatusResource = mg::One<models::IosUpdateDeviceStatus>;

/// Requests on a collection of [`IosUpdateDeviceStatus`](models::IosUpdateDeviceStatus): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().ios_update_statuses()`.
pub type IosUpdateDeviceStatusCollection = mg::Many<
    models::IosUpdateDeviceStatus,
    IosUpdateDeviceStatusResource,
>;
