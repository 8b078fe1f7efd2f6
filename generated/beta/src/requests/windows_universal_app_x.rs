// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUniversalAppX`, by its URL.
    WindowsUniversalAppXResource(mg::One<models::WindowsUniversalAppX, requests::mobile_lob_app::MobileLobAppResource>)
}

impl WindowsUniversalAppXResource {
    /// `…/committedContainedApps`: many `mobileContainedApp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn committed_contained_apps(
        &self,
    ) -> requests::mobile_contained_app::MobileContainedAppCollection {
        mg::to(self, "committedContainedApps")
    }
}

/// A collection of `microsoft.graph.windowsUniversalAppX`, by its URL.
pub type WindowsUniversalAppXCollection = mg::Many<
    models::WindowsUniversalAppX,
    WindowsUniversalAppXResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
