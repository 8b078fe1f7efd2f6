// @generated
use crate::{mg, models};

/// Requests on one [`DeviceInstallState`](models::DeviceInstallState): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().managed_ebooks().id(id).device_states().id(id)`.
pub type DeviceInstallStateResource = mg::One<models::DeviceInstallState>;

/// Requests on a collection of [`DeviceInstallState`](models::DeviceInstallState): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().managed_ebooks().id(id).device_states()`.
pub type DeviceInstallStateCollection = mg::Many<
    models::DeviceInstallState,
    DeviceInstallStateResource,
>;
