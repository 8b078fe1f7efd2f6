// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementScriptUserState`, by its URL.
    ///
    /// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/userRunStates/{deviceManagementScriptUserState-id}`.
    DeviceManagementScriptUserStateResource(mg::One<models::DeviceManagementScriptUserState>)
}

impl DeviceManagementScriptUserStateResource {
    /// `…/deviceRunStates`: many `deviceManagementScriptDeviceState`
    ///
    /// [List deviceManagementScriptDeviceStates](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn device_run_states(
        &self,
    ) -> requests::device_management_script_device_state::DeviceManagementScriptDeviceStateCollection {
        mg::to(self, "deviceRunStates")
    }
}

/// A collection of `microsoft.graph.deviceManagementScriptUserState`, by its URL.
///
/// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/userRunStates`.
pub type DeviceManagementScriptUserStateCollection = mg::Many<
    models::DeviceManagementScriptUserState,
    DeviceManagementScriptUserStateResource,
>;
