// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsManagedDevice`](models::WindowsManagedDevice): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().managed_devices().id(id).cast_to_windows_managed_device()`.
pub type WindowsManagedDeviceResource = mg::One<
    models::WindowsManagedDevice,
    requests::managed_device::ManagedDeviceResource,
>;

/// Requests on a collection of [`WindowsManagedDevice`](models::WindowsManagedDevice): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().managed_devices().cast_to_windows_managed_device()`.
pub type WindowsManagedDeviceCollection = mg::Many<
    models::WindowsManagedDevice,
    WindowsManagedDeviceResource,
    requests::managed_device::ManagedDeviceCollection,
>;
