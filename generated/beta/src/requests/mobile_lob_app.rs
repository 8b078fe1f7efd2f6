// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobileLobApp`, by its URL.
    MobileLobAppResource(mg::One<models::MobileLobApp, requests::mobile_app::MobileAppResource>)
}

impl MobileLobAppResource {
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

    /// `…/microsoft.graph.androidLobApp`
    #[inline]
    pub fn as_android_lob_app(
        &self,
    ) -> requests::android_lob_app::AndroidLobAppResource {
        mg::to(self, "microsoft.graph.androidLobApp")
    }

    /// `…/microsoft.graph.iosLobApp`
    #[inline]
    pub fn as_ios_lob_app(&self) -> requests::ios_lob_app::IosLobAppResource {
        mg::to(self, "microsoft.graph.iosLobApp")
    }

    /// `…/microsoft.graph.macOSDmgApp`
    #[inline]
    pub fn as_mac_os_dmg_app(&self) -> requests::mac_os_dmg_app::MacOsDmgAppResource {
        mg::to(self, "microsoft.graph.macOSDmgApp")
    }

    /// `…/microsoft.graph.macOSLobApp`
    #[inline]
    pub fn as_mac_os_lob_app(&self) -> requests::mac_os_lob_app::MacOsLobAppResource {
        mg::to(self, "microsoft.graph.macOSLobApp")
    }

    /// `…/microsoft.graph.macOSPkgApp`
    #[inline]
    pub fn as_mac_os_pkg_app(&self) -> requests::mac_os_pkg_app::MacOsPkgAppResource {
        mg::to(self, "microsoft.graph.macOSPkgApp")
    }

    /// `…/microsoft.graph.win32CatalogApp`
    #[inline]
    pub fn as_win32_catalog_app(
        &self,
    ) -> requests::win32_catalog_app::Win32CatalogAppResource {
        mg::to(self, "microsoft.graph.win32CatalogApp")
    }

    /// `…/microsoft.graph.win32LobApp`
    #[inline]
    pub fn as_win32_lob_app(&self) -> requests::win32_lob_app::Win32LobAppResource {
        mg::to(self, "microsoft.graph.win32LobApp")
    }

    /// `…/microsoft.graph.windowsAppX`
    #[inline]
    pub fn as_windows_app_x(&self) -> requests::windows_app_x::WindowsAppXResource {
        mg::to(self, "microsoft.graph.windowsAppX")
    }

    /// `…/microsoft.graph.windowsMobileMSI`
    #[inline]
    pub fn as_windows_mobile_msi(
        &self,
    ) -> requests::windows_mobile_msi::WindowsMobileMsiResource {
        mg::to(self, "microsoft.graph.windowsMobileMSI")
    }

    /// `…/microsoft.graph.windowsPhone81AppX`
    #[inline]
    pub fn as_windows_phone81_app_x(
        &self,
    ) -> requests::windows_phone81_app_x::WindowsPhone81AppXResource {
        mg::to(self, "microsoft.graph.windowsPhone81AppX")
    }

    /// `…/microsoft.graph.windowsPhone81AppXBundle`
    #[inline]
    pub fn as_windows_phone81_app_x_bundle(
        &self,
    ) -> requests::windows_phone81_app_x_bundle::WindowsPhone81AppXBundleResource {
        mg::to(self, "microsoft.graph.windowsPhone81AppXBundle")
    }

    /// `…/microsoft.graph.windowsPhoneXAP`
    #[inline]
    pub fn as_windows_phone_xap(
        &self,
    ) -> requests::windows_phone_xap::WindowsPhoneXapResource {
        mg::to(self, "microsoft.graph.windowsPhoneXAP")
    }

    /// `…/microsoft.graph.windowsUniversalAppX`
    #[inline]
    pub fn as_windows_universal_app_x(
        &self,
    ) -> requests::windows_universal_app_x::WindowsUniversalAppXResource {
        mg::to(self, "microsoft.graph.windowsUniversalAppX")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.mobileLobApp`, by its URL.
    MobileLobAppCollection(mg::Many<models::MobileLobApp, MobileLobAppResource, requests::mobile_app::MobileAppCollection>)
}

impl MobileLobAppCollection {
    /// `…/microsoft.graph.androidLobApp`
    #[inline]
    pub fn as_android_lob_app(
        &self,
    ) -> requests::android_lob_app::AndroidLobAppCollection {
        mg::to(self, "microsoft.graph.androidLobApp")
    }

    /// `…/microsoft.graph.iosLobApp`
    #[inline]
    pub fn as_ios_lob_app(&self) -> requests::ios_lob_app::IosLobAppCollection {
        mg::to(self, "microsoft.graph.iosLobApp")
    }

    /// `…/microsoft.graph.macOSDmgApp`
    #[inline]
    pub fn as_mac_os_dmg_app(&self) -> requests::mac_os_dmg_app::MacOsDmgAppCollection {
        mg::to(self, "microsoft.graph.macOSDmgApp")
    }

    /// `…/microsoft.graph.macOSLobApp`
    #[inline]
    pub fn as_mac_os_lob_app(&self) -> requests::mac_os_lob_app::MacOsLobAppCollection {
        mg::to(self, "microsoft.graph.macOSLobApp")
    }

    /// `…/microsoft.graph.macOSPkgApp`
    #[inline]
    pub fn as_mac_os_pkg_app(&self) -> requests::mac_os_pkg_app::MacOsPkgAppCollection {
        mg::to(self, "microsoft.graph.macOSPkgApp")
    }

    /// `…/microsoft.graph.win32CatalogApp`
    #[inline]
    pub fn as_win32_catalog_app(
        &self,
    ) -> requests::win32_catalog_app::Win32CatalogAppCollection {
        mg::to(self, "microsoft.graph.win32CatalogApp")
    }

    /// `…/microsoft.graph.win32LobApp`
    #[inline]
    pub fn as_win32_lob_app(&self) -> requests::win32_lob_app::Win32LobAppCollection {
        mg::to(self, "microsoft.graph.win32LobApp")
    }

    /// `…/microsoft.graph.windowsAppX`
    #[inline]
    pub fn as_windows_app_x(&self) -> requests::windows_app_x::WindowsAppXCollection {
        mg::to(self, "microsoft.graph.windowsAppX")
    }

    /// `…/microsoft.graph.windowsMobileMSI`
    #[inline]
    pub fn as_windows_mobile_msi(
        &self,
    ) -> requests::windows_mobile_msi::WindowsMobileMsiCollection {
        mg::to(self, "microsoft.graph.windowsMobileMSI")
    }

    /// `…/microsoft.graph.windowsPhone81AppX`
    #[inline]
    pub fn as_windows_phone81_app_x(
        &self,
    ) -> requests::windows_phone81_app_x::WindowsPhone81AppXCollection {
        mg::to(self, "microsoft.graph.windowsPhone81AppX")
    }

    /// `…/microsoft.graph.windowsPhone81AppXBundle`
    #[inline]
    pub fn as_windows_phone81_app_x_bundle(
        &self,
    ) -> requests::windows_phone81_app_x_bundle::WindowsPhone81AppXBundleCollection {
        mg::to(self, "microsoft.graph.windowsPhone81AppXBundle")
    }

    /// `…/microsoft.graph.windowsPhoneXAP`
    #[inline]
    pub fn as_windows_phone_xap(
        &self,
    ) -> requests::windows_phone_xap::WindowsPhoneXapCollection {
        mg::to(self, "microsoft.graph.windowsPhoneXAP")
    }

    /// `…/microsoft.graph.windowsUniversalAppX`
    #[inline]
    pub fn as_windows_universal_app_x(
        &self,
    ) -> requests::windows_universal_app_x::WindowsUniversalAppXCollection {
        mg::to(self, "microsoft.graph.windowsUniversalAppX")
    }
}
