// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.detectedApp`, by its URL.
    ///
    /// For example `/deviceManagement/detectedApps/{detectedApp-id}`.
    DetectedAppResource(mg::One<models::DetectedApp>)
}

impl DetectedAppResource {
    /// `…/managedDevices`: many `managedDevice`
    ///
    /// [List windowsManagedDevices](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta); 200.
    ///
    /// [Get managedDevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Get windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta); 201.
    ///
    /// [Update managedDevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta); 200.
    ///
    /// [Update windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/deviceManagement/detectedApps/{id}/managedDevices` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` `/deviceManagement/detectedApps/{id}/managedDevices/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET …/{id}` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` `/deviceManagement/detectedApps/{id}/managedDevices` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `POST` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` `/deviceManagement/detectedApps/{id}/managedDevices/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH …/{id}` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` `/deviceManagement/detectedApps/{id}/managedDevices/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `DELETE …/{id}` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn managed_devices(&self) -> requests::managed_device::ManagedDeviceCollection {
        mg::to(self, "managedDevices")
    }
}

/// A collection of `microsoft.graph.detectedApp`, by its URL.
///
/// For example `/deviceManagement/detectedApps`.
pub type DetectedAppCollection = mg::Many<models::DetectedApp, DetectedAppResource>;
