// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobileAppContent`, by its URL.
    MobileAppContentResource(mg::One<models::MobileAppContent>)
}

impl MobileAppContentResource {
    /// `…/containedApps`: many `mobileContainedApp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn contained_apps(
        &self,
    ) -> requests::mobile_contained_app::MobileContainedAppCollection {
        mg::to(self, "containedApps")
    }

    /// `…/files`: many `mobileAppContentFile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn files(
        &self,
    ) -> requests::mobile_app_content_file::MobileAppContentFileCollection {
        mg::to(self, "files")
    }

    /// `…/scripts`: many `mobileAppContentScript`
    #[inline]
    pub fn scripts(
        &self,
    ) -> requests::mobile_app_content_script::MobileAppContentScriptCollection {
        mg::to(self, "scripts")
    }
}

/// A collection of `microsoft.graph.mobileAppContent`, by its URL.
pub type MobileAppContentCollection = mg::Many<
    models::MobileAppContent,
    MobileAppContentResource,
>;
