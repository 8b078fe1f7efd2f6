// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceManagementScriptDeviceState`](models::DeviceManagementScriptDeviceState): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_custom_attribute_shell_scripts()
///     .id(id)
///     .device_run_states()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct DeviceManagementScriptDeviceStateResource(
    mg::One<models::DeviceManagementScriptDeviceState>,
);

mg::builder! { DeviceManagementScriptDeviceStateResource: mg::One<models::DeviceManagementScriptDeviceState> }

impl DeviceManagementScriptDeviceStateResource {
    /// `…/managedDevice`: [`ManagedDevice`](models::ManagedDevice).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update],
    /// [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta
    #[inline]
    pub fn managed_device(&self) -> requests::managed_device::ManagedDeviceResource {
        mg::navigate(self, "managedDevice")
    }
}

/// Requests on a collection of
/// [`DeviceManagementScriptDeviceState`](models::DeviceManagementScriptDeviceState): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_custom_attribute_shell_scripts().id(id).device_run_states()`.
pub type DeviceManagementScriptDeviceStateCollection = mg::Many<
    models::DeviceManagementScriptDeviceState,
    DeviceManagementScriptDeviceStateResource,
>;
