// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsProtectionState`, by its URL.
    ///
    /// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/windowsProtectionState`.
    WindowsProtectionStateResource(mg::One<models::WindowsProtectionState>)
}

impl WindowsProtectionStateResource {
    /// `…/detectedMalwareState`: many `windowsDeviceMalwareState`
    ///
    /// [List windowsDeviceMalwareStates](https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-list?view=graph-rest-beta); 200.
    ///
    /// [Get windowsDeviceMalwareState](https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsDeviceMalwareState](https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-create?view=graph-rest-beta); 201.
    ///
    /// [Update windowsDeviceMalwareState](https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsDeviceMalwareState](https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState/detectedMalwareState` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET …/{id}` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState/detectedMalwareState/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `POST` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState/detectedMalwareState` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH …/{id}` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState/detectedMalwareState/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `DELETE …/{id}` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState/detectedMalwareState/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn detected_malware_state(
        &self,
    ) -> requests::windows_device_malware_state::WindowsDeviceMalwareStateCollection {
        mg::to(self, "detectedMalwareState")
    }
}
