// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobileLobApp`](models::MobileLobApp): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_mobile_lob_app()`.
#[derive(Clone, Debug)]
pub struct MobileLobAppResource(
    mg::One<models::MobileLobApp, requests::mobile_app::MobileAppResource>,
);

mg::builder! { MobileLobAppResource: mg::One<models::MobileLobApp, requests::mobile_app::MobileAppResource> }

impl MobileLobAppResource {
    /// `…/contentVersions`: many [`MobileAppContent`](models::MobileAppContent).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn content_versions(
        &self,
    ) -> requests::mobile_app_content::MobileAppContentCollection {
        mg::navigate(self, "contentVersions")
    }

    /// `…/microsoft.graph.androidLobApp`: cast to [`AndroidLobApp`](models::AndroidLobApp).
    #[doc(alias = "microsoft.graph.androidLobApp")]
    #[inline]
    pub fn cast_to_android_lob_app(
        &self,
    ) -> requests::android_lob_app::AndroidLobAppResource {
        mg::navigate(self, "microsoft.graph.androidLobApp")
    }

    /// `…/microsoft.graph.iosLobApp`: cast to [`IosLobApp`](models::IosLobApp).
    #[doc(alias = "microsoft.graph.iosLobApp")]
    #[inline]
    pub fn cast_to_ios_lob_app(&self) -> requests::ios_lob_app::IosLobAppResource {
        mg::navigate(self, "microsoft.graph.iosLobApp")
    }

    /// `…/microsoft.graph.macOSDmgApp`: cast to [`MacOsDmgApp`](models::MacOsDmgApp).
    #[doc(alias = "microsoft.graph.macOSDmgApp")]
    #[inline]
    pub fn cast_to_mac_os_dmg_app(
        &self,
    ) -> requests::mac_os_dmg_app::MacOsDmgAppResource {
        mg::navigate(self, "microsoft.graph.macOSDmgApp")
    }

    /// `…/microsoft.graph.macOSLobApp`: cast to [`MacOsLobApp`](models::MacOsLobApp).
    #[doc(alias = "microsoft.graph.macOSLobApp")]
    #[inline]
    pub fn cast_to_mac_os_lob_app(
        &self,
    ) -> requests::mac_os_lob_app::MacOsLobAppResource {
        mg::navigate(self, "microsoft.graph.macOSLobApp")
    }

    /// `…/microsoft.graph.macOSPkgApp`: cast to [`MacOsPkgApp`](models::MacOsPkgApp).
    #[doc(alias = "microsoft.graph.macOSPkgApp")]
    #[inline]
    pub fn cast_to_mac_os_pkg_app(
        &self,
    ) -> requests::mac_os_pkg_app::MacOsPkgAppResource {
        mg::navigate(self, "microsoft.graph.macOSPkgApp")
    }

    /// `…/microsoft.graph.win32CatalogApp`: cast to [`Win32CatalogApp`](models::Win32CatalogApp).
    #[doc(alias = "microsoft.graph.win32CatalogApp")]
    #[inline]
    pub fn cast_to_win32_catalog_app(
        &self,
    ) -> requests::win32_catalog_app::Win32CatalogAppResource {
        mg::navigate(self, "microsoft.graph.win32CatalogApp")
    }

    /// `…/microsoft.graph.win32LobApp`: cast to [`Win32LobApp`](models::Win32LobApp).
    #[doc(alias = "microsoft.graph.win32LobApp")]
    #[inline]
    pub fn cast_to_win32_lob_app(&self) -> requests::win32_lob_app::Win32LobAppResource {
        mg::navigate(self, "microsoft.graph.win32LobApp")
    }

    /// `…/microsoft.graph.windowsAppX`: cast to [`WindowsAppX`](models::WindowsAppX).
    #[doc(alias = "microsoft.graph.windowsAppX")]
    #[inline]
    pub fn cast_to_windows_appx(&self) -> requests::windows_appx::WindowsAppXResource {
        mg::navigate(self, "microsoft.graph.windowsAppX")
    }

    /// `…/microsoft.graph.windowsMobileMSI`: cast to
    /// [`WindowsMobileMsi`](models::WindowsMobileMsi).
    #[doc(alias = "microsoft.graph.windowsMobileMSI")]
    #[inline]
    pub fn cast_to_windows_mobile_msi(
        &self,
    ) -> requests::windows_mobile_msi::WindowsMobileMsiResource {
        mg::navigate(self, "microsoft.graph.windowsMobileMSI")
    }

    /// `…/microsoft.graph.windowsPhone81AppX`: cast to
    /// [`WindowsPhone81AppX`](models::WindowsPhone81AppX).
    #[doc(alias = "microsoft.graph.windowsPhone81AppX")]
    #[inline]
    pub fn cast_to_windows_phone81_appx(
        &self,
    ) -> requests::windows_phone81_appx::WindowsPhone81AppXResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81AppX")
    }

    /// `…/microsoft.graph.windowsPhone81AppXBundle`: cast to
    /// [`WindowsPhone81AppXBundle`](models::WindowsPhone81AppXBundle).
    #[doc(alias = "microsoft.graph.windowsPhone81AppXBundle")]
    #[inline]
    pub fn cast_to_windows_phone81_appx_bundle(
        &self,
    ) -> requests::windows_phone81_appx_bundle::WindowsPhone81AppXBundleResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81AppXBundle")
    }

    /// `…/microsoft.graph.windowsPhoneXAP`: cast to [`WindowsPhoneXap`](models::WindowsPhoneXap).
    #[doc(alias = "microsoft.graph.windowsPhoneXAP")]
    #[inline]
    pub fn cast_to_windows_phone_xap(
        &self,
    ) -> requests::windows_phone_xap::WindowsPhoneXapResource {
        mg::navigate(self, "microsoft.graph.windowsPhoneXAP")
    }

    /// `…/microsoft.graph.windowsUniversalAppX`: cast to
    /// [`WindowsUniversalAppX`](models::WindowsUniversalAppX).
    #[doc(alias = "microsoft.graph.windowsUniversalAppX")]
    #[inline]
    pub fn cast_to_windows_universal_appx(
        &self,
    ) -> requests::windows_universal_appx::WindowsUniversalAppXResource {
        mg::navigate(self, "microsoft.graph.windowsUniversalAppX")
    }
}

/// Requests on a collection of [`MobileLobApp`](models::MobileLobApp): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_mobile_lob_app()`.
#[derive(Clone, Debug)]
pub struct MobileLobAppCollection(
    mg::Many<
        models::MobileLobApp,
        MobileLobAppResource,
        requests::mobile_app::MobileAppCollection,
    >,
);

mg::builder! { MobileLobAppCollection: mg::Many<models::MobileLobApp, MobileLobAppResource, requests::mobile_app::MobileAppCollection> }

impl MobileLobAppCollection {
    /// `…/microsoft.graph.androidLobApp`: the members that are
    /// [`AndroidLobApp`](models::AndroidLobApp).
    #[doc(alias = "microsoft.graph.androidLobApp")]
    #[inline]
    pub fn cast_to_android_lob_app(
        &self,
    ) -> requests::android_lob_app::AndroidLobAppCollection {
        mg::navigate(self, "microsoft.graph.androidLobApp")
    }

    /// `…/microsoft.graph.iosLobApp`: the members that are [`IosLobApp`](models::IosLobApp).
    #[doc(alias = "microsoft.graph.iosLobApp")]
    #[inline]
    pub fn cast_to_ios_lob_app(&self) -> requests::ios_lob_app::IosLobAppCollection {
        mg::navigate(self, "microsoft.graph.iosLobApp")
    }

    /// `…/microsoft.graph.macOSDmgApp`: the members that are [`MacOsDmgApp`](models::MacOsDmgApp).
    #[doc(alias = "microsoft.graph.macOSDmgApp")]
    #[inline]
    pub fn cast_to_mac_os_dmg_app(
        &self,
    ) -> requests::mac_os_dmg_app::MacOsDmgAppCollection {
        mg::navigate(self, "microsoft.graph.macOSDmgApp")
    }

    /// `…/microsoft.graph.macOSLobApp`: the members that are [`MacOsLobApp`](models::MacOsLobApp).
    #[doc(alias = "microsoft.graph.macOSLobApp")]
    #[inline]
    pub fn cast_to_mac_os_lob_app(
        &self,
    ) -> requests::mac_os_lob_app::MacOsLobAppCollection {
        mg::navigate(self, "microsoft.graph.macOSLobApp")
    }

    /// `…/microsoft.graph.macOSPkgApp`: the members that are [`MacOsPkgApp`](models::MacOsPkgApp).
    #[doc(alias = "microsoft.graph.macOSPkgApp")]
    #[inline]
    pub fn cast_to_mac_os_pkg_app(
        &self,
    ) -> requests::mac_os_pkg_app::MacOsPkgAppCollection {
        mg::navigate(self, "microsoft.graph.macOSPkgApp")
    }

    /// `…/microsoft.graph.win32CatalogApp`: the members that are
    /// [`Win32CatalogApp`](models::Win32CatalogApp).
    #[doc(alias = "microsoft.graph.win32CatalogApp")]
    #[inline]
    pub fn cast_to_win32_catalog_app(
        &self,
    ) -> requests::win32_catalog_app::Win32CatalogAppCollection {
        mg::navigate(self, "microsoft.graph.win32CatalogApp")
    }

    /// `…/microsoft.graph.win32LobApp`: the members that are [`Win32LobApp`](models::Win32LobApp).
    #[doc(alias = "microsoft.graph.win32LobApp")]
    #[inline]
    pub fn cast_to_win32_lob_app(
        &self,
    ) -> requests::win32_lob_app::Win32LobAppCollection {
        mg::navigate(self, "microsoft.graph.win32LobApp")
    }

    /// `…/microsoft.graph.windowsAppX`: the members that are [`WindowsAppX`](models::WindowsAppX).
    #[doc(alias = "microsoft.graph.windowsAppX")]
    #[inline]
    pub fn cast_to_windows_appx(&self) -> requests::windows_appx::WindowsAppXCollection {
        mg::navigate(self, "microsoft.graph.windowsAppX")
    }

    /// `…/microsoft.graph.windowsMobileMSI`: the members that are
    /// [`WindowsMobileMsi`](models::WindowsMobileMsi).
    #[doc(alias = "microsoft.graph.windowsMobileMSI")]
    #[inline]
    pub fn cast_to_windows_mobile_msi(
        &self,
    ) -> requests::windows_mobile_msi::WindowsMobileMsiCollection {
        mg::navigate(self, "microsoft.graph.windowsMobileMSI")
    }

    /// `…/microsoft.graph.windowsPhone81AppX`: the members that are
    /// [`WindowsPhone81AppX`](models::WindowsPhone81AppX).
    #[doc(alias = "microsoft.graph.windowsPhone81AppX")]
    #[inline]
    pub fn cast_to_windows_phone81_appx(
        &self,
    ) -> requests::windows_phone81_appx::WindowsPhone81AppXCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81AppX")
    }

    /// `…/microsoft.graph.windowsPhone81AppXBundle`: the members that are
    /// [`WindowsPhone81AppXBundle`](models::WindowsPhone81AppXBundle).
    #[doc(alias = "microsoft.graph.windowsPhone81AppXBundle")]
    #[inline]
    pub fn cast_to_windows_phone81_appx_bundle(
        &self,
    ) -> requests::windows_phone81_appx_bundle::WindowsPhone81AppXBundleCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81AppXBundle")
    }

    /// `…/microsoft.graph.windowsPhoneXAP`: the members that are
    /// [`WindowsPhoneXap`](models::WindowsPhoneXap).
    #[doc(alias = "microsoft.graph.windowsPhoneXAP")]
    #[inline]
    pub fn cast_to_windows_phone_xap(
        &self,
    ) -> requests::windows_phone_xap::WindowsPhoneXapCollection {
        mg::navigate(self, "microsoft.graph.windowsPhoneXAP")
    }

    /// `…/microsoft.graph.windowsUniversalAppX`: the members that are
    /// [`WindowsUniversalAppX`](models::WindowsUniversalAppX).
    #[doc(alias = "microsoft.graph.windowsUniversalAppX")]
    #[inline]
    pub fn cast_to_windows_universal_appx(
        &self,
    ) -> requests::windows_universal_appx::WindowsUniversalAppXCollection {
        mg::navigate(self, "microsoft.graph.windowsUniversalAppX")
    }
}
