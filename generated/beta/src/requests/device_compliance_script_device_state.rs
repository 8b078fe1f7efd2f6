// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceComplianceScriptDeviceState`, by its URL.
    ///
    /// For example `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/deviceRunStates/{deviceComplianceScriptDeviceState-id}`.
    DeviceComplianceScriptDeviceStateResource(mg::One<models::DeviceComplianceScriptDeviceState>)
}

impl DeviceComplianceScriptDeviceStateResource {
    /// `…/managedDevice`: `managedDevice`
    ///
    /// [Get managedDevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Get windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Update managedDevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta); 200.
    ///
    /// [Update windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta); 204.
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

/// A collection of `microsoft.graph.deviceComplianceScriptDeviceState`, by its URL.
///
/// For example `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/deviceRunStates`.
pub type DeviceComplianceScriptDeviceStateCollection = mg::Many<
    models::DeviceComplianceScriptDeviceState,
    DeviceComplianceScriptDeviceStateResource,
>;
