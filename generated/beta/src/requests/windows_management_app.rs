// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsManagementApp`, by its URL.
    ///
    /// For example `/deviceAppManagement/windowsManagementApp`.
    WindowsManagementAppResource(mg::One<models::WindowsManagementApp>)
}

impl WindowsManagementAppResource {
    /// `…/healthStates`: many `windowsManagementAppHealthState`
    ///
    /// [List windowsManagementAppHealthStates](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-list?view=graph-rest-beta); 200.
    ///
    /// [Get windowsManagementAppHealthState](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsManagementAppHealthState](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-create?view=graph-rest-beta); 201.
    ///
    /// [Update windowsManagementAppHealthState](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsManagementAppHealthState](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn health_states(
        &self,
    ) -> requests::windows_management_app_health_state::WindowsManagementAppHealthStateCollection {
        mg::to(self, "healthStates")
    }

    /// `POST …/setAsManagedInstaller`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-setasmanagedinstaller?view=graph-rest-beta); 204.
    /// - `POST /deviceAppManagement/windowsManagementApp/setAsManagedInstaller`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn set_as_managed_installer(&self) -> mg::Request<()> {
        mg::Path::action(self, "setAsManagedInstaller")
    }
}
