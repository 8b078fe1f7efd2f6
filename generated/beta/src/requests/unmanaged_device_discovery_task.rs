// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnmanagedDeviceDiscoveryTask`](models::UnmanagedDeviceDiscoveryTask): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .device_app_management_tasks()
///     .id(id)
///     .cast_to_unmanaged_device_discovery_task()
/// ```
pub type UnmanagedDeviceDiscoveryTaskResource = mg::One<
    models::UnmanagedDeviceDiscoveryTask,
    requests::device_app_management_task::DeviceAppManagementTaskResource,
>;

/// Requests on a collection of
/// [`UnmanagedDeviceDiscoveryTask`](models::UnmanagedDeviceDiscoveryTask): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .device_app_management_tasks()
///     .cast_to_unmanaged_device_discovery_task()
/// ```
pub type UnmanagedDeviceDiscoveryTaskCollection = mg::Many<
    models::UnmanagedDeviceDiscoveryTask,
    UnmanagedDeviceDiscoveryTaskResource,
>;
