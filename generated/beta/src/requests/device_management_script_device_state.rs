// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementScriptDeviceState`, by its URL.
    ///
    /// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}`.
    DeviceManagementScriptDeviceStateResource(mg::One<models::DeviceManagementScriptDeviceState>)
}

impl DeviceManagementScriptDeviceStateResource {
    /// `…/managedDevice`: `managedDevice`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn managed_device(&self) -> requests::managed_device::ManagedDeviceResource {
        mg::to(self, "managedDevice")
    }
}

/// A collection of `microsoft.graph.deviceManagementScriptDeviceState`, by its URL.
///
/// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/deviceRunStates`.
pub type DeviceManagementScriptDeviceStateCollection = mg::Many<
    models::DeviceManagementScriptDeviceState,
    DeviceManagementScriptDeviceStateResource,
>;
