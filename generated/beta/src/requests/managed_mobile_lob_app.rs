// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedMobileLobApp`, by its URL.
    ManagedMobileLobAppResource(mg::One<models::ManagedMobileLobApp, requests::managed_app::ManagedAppResource>)
}

impl ManagedMobileLobAppResource {
    /// `…/contentVersions`: many `mobileAppContent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn content_versions(
        &self,
    ) -> requests::mobile_app_content::MobileAppContentCollection {
        mg::to(self, "contentVersions")
    }

    /// `…/microsoft.graph.managedAndroidLobApp`
    #[inline]
    pub fn as_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppResource {
        mg::to(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedIOSLobApp`
    #[inline]
    pub fn as_managed_ios_lob_app(
        &self,
    ) -> requests::managed_ios_lob_app::ManagedIosLobAppResource {
        mg::to(self, "microsoft.graph.managedIOSLobApp")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedMobileLobApp`, by its URL.
    ManagedMobileLobAppCollection(mg::Many<models::ManagedMobileLobApp, ManagedMobileLobAppResource, requests::managed_app::ManagedAppCollection>)
}

impl ManagedMobileLobAppCollection {
    /// `…/microsoft.graph.managedAndroidLobApp`
    #[inline]
    pub fn as_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppCollection {
        mg::to(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedIOSLobApp`
    #[inline]
    pub fn as_managed_ios_lob_app(
        &self,
    ) -> requests::managed_ios_lob_app::ManagedIosLobAppCollection {
        mg::to(self, "microsoft.graph.managedIOSLobApp")
    }
}
