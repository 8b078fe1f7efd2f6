// @generated
use crate::{mg, models};

/// Requests on one [`VulnerableManagedDevice`](models::VulnerableManagedDevice): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .device_app_management_tasks()
///     .id(id)
///     .cast_to_security_configuration_task()
///     .managed_devices()
///     .id(id)
/// ```
pub type VulnerableManagedDeviceResource = mg::One<models::VulnerableManagedDevice>;

/// Requests on a collection of [`VulnerableManagedDevice`](models::VulnerableManagedDevice):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .device_app_management_tasks()
///     .id(id)
///     .cast_to_security_configuration_task()
///     .managed_devices()
/// ```
pub type VulnerableManagedDeviceCollection = mg::Many<
    models::VulnerableManagedDevice,
    VulnerableManagedDeviceResource,
>;
