// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceHealthScriptDeviceState`, by its URL.
    ///
    /// For example `/deviceManagement/deviceHealthScripts/{deviceHealthScript-id}/deviceRunStates/{deviceHealthScriptDeviceState-id}`.
    DeviceHealthScriptDeviceStateResource(mg::One<models::DeviceHealthScriptDeviceState>)
}

impl DeviceHealthScriptDeviceStateResource {
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

/// A collection of `microsoft.graph.deviceHealthScriptDeviceState`, by its URL.
///
/// For example `/deviceManagement/deviceHealthScripts/{deviceHealthScript-id}/deviceRunStates`.
pub type DeviceHealthScriptDeviceStateCollection = mg::Many<
    models::DeviceHealthScriptDeviceState,
    DeviceHealthScriptDeviceStateResource,
>;
