// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.remoteDesktopSecurityConfiguration`, by its URL.
    ///
    /// For example `/servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration`.
    RemoteDesktopSecurityConfigurationResource(mg::One<models::RemoteDesktopSecurityConfiguration>)
}

impl RemoteDesktopSecurityConfigurationResource {
    /// `…/approvedClientApps`: many `approvedClientApp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application-RemoteDesktopConfig.ReadWrite.All**, **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **Application-RemoteDesktopConfig.ReadWrite.All**, **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.OwnedBy, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST …/{id}` | **Application-RemoteDesktopConfig.ReadWrite.All** | **Application-RemoteDesktopConfig.ReadWrite.All** |
    /// | `PATCH` | **Application-RemoteDesktopConfig.ReadWrite.All** | **Application-RemoteDesktopConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.OwnedBy, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE` | **Application-RemoteDesktopConfig.ReadWrite.All** | **Application-RemoteDesktopConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.OwnedBy, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn approved_client_apps(
        &self,
    ) -> requests::approved_client_app::ApprovedClientAppCollection {
        mg::to(self, "approvedClientApps")
    }

    /// `…/targetDeviceGroups`: many `targetDeviceGroup`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application-RemoteDesktopConfig.ReadWrite.All**, **Application.Read.All**, Application.ReadWrite.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, **Application.Read.All**, Application.ReadWrite.OwnedBy, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **Application-RemoteDesktopConfig.ReadWrite.All**, **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.OwnedBy, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST …/{id}` | **Application-RemoteDesktopConfig.ReadWrite.All** | **Application-RemoteDesktopConfig.ReadWrite.All** |
    /// | `PATCH` | **Application-RemoteDesktopConfig.ReadWrite.All** | **Application-RemoteDesktopConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.OwnedBy, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE` | **Application-RemoteDesktopConfig.ReadWrite.All** | **Application-RemoteDesktopConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.OwnedBy, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn target_device_groups(
        &self,
    ) -> requests::target_device_group::TargetDeviceGroupCollection {
        mg::to(self, "targetDeviceGroups")
    }
}
