// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementScriptUserState`](models::DeviceManagementScriptUserState):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_custom_attribute_shell_scripts()
///     .id(id)
///     .user_run_states()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct DeviceManagementScriptUserStateResource(
    mg::One<models::DeviceManagementScriptUserState>,
);

mg::builder! { DeviceManagementScriptUserStateResource: mg::One<models::DeviceManagementScriptUserState> }

impl DeviceManagementScriptUserStateResource {
    /// `…/deviceRunStates`: many
    /// [`DeviceManagementScriptDeviceState`](models::DeviceManagementScriptDeviceState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-delete?view=graph-rest-beta
    #[inline]
    pub fn device_run_states(
        &self,
    ) -> requests::device_management_script_device_state::DeviceManagementScriptDeviceStateCollection {
        mg::navigate(self, "deviceRunStates")
    }
}

/// Requests on a collection of
/// [`DeviceManagementScriptUserState`](models::DeviceManagementScriptUserState): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_custom_attribute_shell_scripts().id(id).user_run_states()`.
pub type DeviceManagementScriptUserStateCollection = mg::Many<
    models::DeviceManagementScriptUserState,
    DeviceManagementScriptUserStateResource,
>;
