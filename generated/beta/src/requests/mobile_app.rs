// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobileApp`](models::MobileApp): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.device_app_management().mobile_apps().id(id)`.
#[derive(Clone, Debug)]
pub struct MobileAppResource(mg::One<models::MobileApp>);

mg::builder! { MobileAppResource: mg::One<models::MobileApp> }

impl MobileAppResource {
    /// `…/assignments`: many [`MobileAppAssignment`](models::MobileAppAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::mobile_app_assignment::MobileAppAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/categories`: many [`MobileAppCategory`](models::MobileAppCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::mobile_app_category::MobileAppCategoryCollection {
        mg::navigate(self, "categories")
    }

    /// `…/relationships`: many [`MobileAppRelationship`](models::MobileAppRelationship).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn relationships(
        &self,
    ) -> requests::mobile_app_relationship::MobileAppRelationshipCollection {
        mg::navigate(self, "relationships")
    }

    /// `…/microsoft.graph.androidForWorkApp`: cast to
    /// [`AndroidForWorkApp`](models::AndroidForWorkApp).
    #[doc(alias = "microsoft.graph.androidForWorkApp")]
    #[inline]
    pub fn cast_to_android_for_work_app(
        &self,
    ) -> requests::android_for_work_app::AndroidForWorkAppResource {
        mg::navigate(self, "microsoft.graph.androidForWorkApp")
    }

    /// `…/microsoft.graph.androidLobApp`: cast to [`AndroidLobApp`](models::AndroidLobApp).
    #[doc(alias = "microsoft.graph.androidLobApp")]
    #[inline]
    pub fn cast_to_android_lob_app(
        &self,
    ) -> requests::android_lob_app::AndroidLobAppResource {
        mg::navigate(self, "microsoft.graph.androidLobApp")
    }

    /// `…/microsoft.graph.androidManagedStoreApp`: cast to
    /// [`AndroidManagedStoreApp`](models::AndroidManagedStoreApp).
    #[doc(alias = "microsoft.graph.androidManagedStoreApp")]
    #[inline]
    pub fn cast_to_android_managed_store_app(
        &self,
    ) -> requests::android_managed_store_app::AndroidManagedStoreAppResource {
        mg::navigate(self, "microsoft.graph.androidManagedStoreApp")
    }

    /// `…/microsoft.graph.androidManagedStoreWebApp`: cast to
    /// [`AndroidManagedStoreWebApp`](models::AndroidManagedStoreWebApp).
    #[doc(alias = "microsoft.graph.androidManagedStoreWebApp")]
    #[inline]
    pub fn cast_to_android_managed_store_web_app(
        &self,
    ) -> requests::android_managed_store_web_app::AndroidManagedStoreWebAppResource {
        mg::navigate(self, "microsoft.graph.androidManagedStoreWebApp")
    }

    /// `…/microsoft.graph.androidStoreApp`: cast to [`AndroidStoreApp`](models::AndroidStoreApp).
    #[doc(alias = "microsoft.graph.androidStoreApp")]
    #[inline]
    pub fn cast_to_android_store_app(
        &self,
    ) -> requests::android_store_app::AndroidStoreAppResource {
        mg::navigate(self, "microsoft.graph.androidStoreApp")
    }

    /// `…/microsoft.graph.iosLobApp`: cast to [`IosLobApp`](models::IosLobApp).
    #[doc(alias = "microsoft.graph.iosLobApp")]
    #[inline]
    pub fn cast_to_ios_lob_app(&self) -> requests::ios_lob_app::IosLobAppResource {
        mg::navigate(self, "microsoft.graph.iosLobApp")
    }

    /// `…/microsoft.graph.iosStoreApp`: cast to [`IosStoreApp`](models::IosStoreApp).
    #[doc(alias = "microsoft.graph.iosStoreApp")]
    #[inline]
    pub fn cast_to_ios_store_app(&self) -> requests::ios_store_app::IosStoreAppResource {
        mg::navigate(self, "microsoft.graph.iosStoreApp")
    }

    /// `…/microsoft.graph.iosVppApp`: cast to [`IosVppApp`](models::IosVppApp).
    #[doc(alias = "microsoft.graph.iosVppApp")]
    #[inline]
    pub fn cast_to_ios_vpp_app(&self) -> requests::ios_vpp_app::IosVppAppResource {
        mg::navigate(self, "microsoft.graph.iosVppApp")
    }

    /// `…/microsoft.graph.iosiPadOSWebClip`: cast to
    /// [`IosiPadOsWebClip`](models::IosiPadOsWebClip).
    #[doc(alias = "microsoft.graph.iosiPadOSWebClip")]
    #[inline]
    pub fn cast_to_iosi_pad_os_web_clip(
        &self,
    ) -> requests::iosi_pad_os_web_clip::IosiPadOsWebClipResource {
        mg::navigate(self, "microsoft.graph.iosiPadOSWebClip")
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

    /// `…/microsoft.graph.macOSMicrosoftDefenderApp`: cast to
    /// [`MacOsMicrosoftDefenderApp`](models::MacOsMicrosoftDefenderApp).
    #[doc(alias = "microsoft.graph.macOSMicrosoftDefenderApp")]
    #[inline]
    pub fn cast_to_mac_os_microsoft_defender_app(
        &self,
    ) -> requests::mac_os_microsoft_defender_app::MacOsMicrosoftDefenderAppResource {
        mg::navigate(self, "microsoft.graph.macOSMicrosoftDefenderApp")
    }

    /// `…/microsoft.graph.macOSMicrosoftEdgeApp`: cast to
    /// [`MacOsMicrosoftEdgeApp`](models::MacOsMicrosoftEdgeApp).
    #[doc(alias = "microsoft.graph.macOSMicrosoftEdgeApp")]
    #[inline]
    pub fn cast_to_mac_os_microsoft_edge_app(
        &self,
    ) -> requests::mac_os_microsoft_edge_app::MacOsMicrosoftEdgeAppResource {
        mg::navigate(self, "microsoft.graph.macOSMicrosoftEdgeApp")
    }

    /// `…/microsoft.graph.macOSOfficeSuiteApp`: cast to
    /// [`MacOsOfficeSuiteApp`](models::MacOsOfficeSuiteApp).
    #[doc(alias = "microsoft.graph.macOSOfficeSuiteApp")]
    #[inline]
    pub fn cast_to_mac_os_office_suite_app(
        &self,
    ) -> requests::mac_os_office_suite_app::MacOsOfficeSuiteAppResource {
        mg::navigate(self, "microsoft.graph.macOSOfficeSuiteApp")
    }

    /// `…/microsoft.graph.macOSPkgApp`: cast to [`MacOsPkgApp`](models::MacOsPkgApp).
    #[doc(alias = "microsoft.graph.macOSPkgApp")]
    #[inline]
    pub fn cast_to_mac_os_pkg_app(
        &self,
    ) -> requests::mac_os_pkg_app::MacOsPkgAppResource {
        mg::navigate(self, "microsoft.graph.macOSPkgApp")
    }

    /// `…/microsoft.graph.macOSWebClip`: cast to [`MacOsWebClip`](models::MacOsWebClip).
    #[doc(alias = "microsoft.graph.macOSWebClip")]
    #[inline]
    pub fn cast_to_mac_os_web_clip(
        &self,
    ) -> requests::mac_os_web_clip::MacOsWebClipResource {
        mg::navigate(self, "microsoft.graph.macOSWebClip")
    }

    /// `…/microsoft.graph.macOsVppApp`: cast to [`MacOsVppApp`](models::MacOsVppApp).
    #[doc(alias = "microsoft.graph.macOsVppApp")]
    #[inline]
    pub fn cast_to_mac_os_vpp_app(
        &self,
    ) -> requests::mac_os_vpp_app::MacOsVppAppResource {
        mg::navigate(self, "microsoft.graph.macOsVppApp")
    }

    /// `…/microsoft.graph.managedAndroidLobApp`: cast to
    /// [`ManagedAndroidLobApp`](models::ManagedAndroidLobApp).
    #[doc(alias = "microsoft.graph.managedAndroidLobApp")]
    #[inline]
    pub fn cast_to_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppResource {
        mg::navigate(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedAndroidStoreApp`: cast to
    /// [`ManagedAndroidStoreApp`](models::ManagedAndroidStoreApp).
    #[doc(alias = "microsoft.graph.managedAndroidStoreApp")]
    #[inline]
    pub fn cast_to_managed_android_store_app(
        &self,
    ) -> requests::managed_android_store_app::ManagedAndroidStoreAppResource {
        mg::navigate(self, "microsoft.graph.managedAndroidStoreApp")
    }

    /// `…/microsoft.graph.managedApp`: cast to [`ManagedApp`](models::ManagedApp).
    #[doc(alias = "microsoft.graph.managedApp")]
    #[inline]
    pub fn cast_to_managed_app(&self) -> requests::managed_app::ManagedAppResource {
        mg::navigate(self, "microsoft.graph.managedApp")
    }

    /// `…/microsoft.graph.managedIOSLobApp`: cast to
    /// [`ManagedIosLobApp`](models::ManagedIosLobApp).
    #[doc(alias = "microsoft.graph.managedIOSLobApp")]
    #[inline]
    pub fn cast_to_managed_ios_lob_app(
        &self,
    ) -> requests::managed_ios_lob_app::ManagedIosLobAppResource {
        mg::navigate(self, "microsoft.graph.managedIOSLobApp")
    }

    /// `…/microsoft.graph.managedIOSStoreApp`: cast to
    /// [`ManagedIosStoreApp`](models::ManagedIosStoreApp).
    #[doc(alias = "microsoft.graph.managedIOSStoreApp")]
    #[inline]
    pub fn cast_to_managed_ios_store_app(
        &self,
    ) -> requests::managed_ios_store_app::ManagedIosStoreAppResource {
        mg::navigate(self, "microsoft.graph.managedIOSStoreApp")
    }

    /// `…/microsoft.graph.managedMobileLobApp`: cast to
    /// [`ManagedMobileLobApp`](models::ManagedMobileLobApp).
    #[doc(alias = "microsoft.graph.managedMobileLobApp")]
    #[inline]
    pub fn cast_to_managed_mobile_lob_app(
        &self,
    ) -> requests::managed_mobile_lob_app::ManagedMobileLobAppResource {
        mg::navigate(self, "microsoft.graph.managedMobileLobApp")
    }

    /// `…/microsoft.graph.microsoftStoreForBusinessApp`: cast to
    /// [`MicrosoftStoreForBusinessApp`](models::MicrosoftStoreForBusinessApp).
    #[doc(alias = "microsoft.graph.microsoftStoreForBusinessApp")]
    #[inline]
    pub fn cast_to_microsoft_store_for_business_app(
        &self,
    ) -> requests::microsoft_store_for_business_app::MicrosoftStoreForBusinessAppResource {
        mg::navigate(self, "microsoft.graph.microsoftStoreForBusinessApp")
    }

    /// `…/microsoft.graph.mobileLobApp`: cast to [`MobileLobApp`](models::MobileLobApp).
    #[doc(alias = "microsoft.graph.mobileLobApp")]
    #[inline]
    pub fn cast_to_mobile_lob_app(
        &self,
    ) -> requests::mobile_lob_app::MobileLobAppResource {
        mg::navigate(self, "microsoft.graph.mobileLobApp")
    }

    /// `…/microsoft.graph.officeSuiteApp`: cast to [`OfficeSuiteApp`](models::OfficeSuiteApp).
    #[doc(alias = "microsoft.graph.officeSuiteApp")]
    #[inline]
    pub fn cast_to_office_suite_app(
        &self,
    ) -> requests::office_suite_app::OfficeSuiteAppResource {
        mg::navigate(self, "microsoft.graph.officeSuiteApp")
    }

    /// `…/microsoft.graph.webApp`: cast to [`WebApp`](models::WebApp).
    #[doc(alias = "microsoft.graph.webApp")]
    #[inline]
    pub fn cast_to_web_app(&self) -> requests::web_app::WebAppResource {
        mg::navigate(self, "microsoft.graph.webApp")
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

    /// `…/microsoft.graph.winGetApp`: cast to [`WinGetApp`](models::WinGetApp).
    #[doc(alias = "microsoft.graph.winGetApp")]
    #[inline]
    pub fn cast_to_win_get_app(&self) -> requests::win_get_app::WinGetAppResource {
        mg::navigate(self, "microsoft.graph.winGetApp")
    }

    /// `…/microsoft.graph.windowsAppX`: cast to [`WindowsAppX`](models::WindowsAppX).
    #[doc(alias = "microsoft.graph.windowsAppX")]
    #[inline]
    pub fn cast_to_windows_appx(&self) -> requests::windows_appx::WindowsAppXResource {
        mg::navigate(self, "microsoft.graph.windowsAppX")
    }

    /// `…/microsoft.graph.windowsAutoUpdateCatalogApp`: cast to
    /// [`WindowsAutoUpdateCatalogApp`](models::WindowsAutoUpdateCatalogApp).
    #[doc(alias = "microsoft.graph.windowsAutoUpdateCatalogApp")]
    #[inline]
    pub fn cast_to_windows_auto_update_catalog_app(
        &self,
    ) -> requests::windows_auto_update_catalog_app::WindowsAutoUpdateCatalogAppResource {
        mg::navigate(self, "microsoft.graph.windowsAutoUpdateCatalogApp")
    }

    /// `…/microsoft.graph.windowsMicrosoftEdgeApp`: cast to
    /// [`WindowsMicrosoftEdgeApp`](models::WindowsMicrosoftEdgeApp).
    #[doc(alias = "microsoft.graph.windowsMicrosoftEdgeApp")]
    #[inline]
    pub fn cast_to_windows_microsoft_edge_app(
        &self,
    ) -> requests::windows_microsoft_edge_app::WindowsMicrosoftEdgeAppResource {
        mg::navigate(self, "microsoft.graph.windowsMicrosoftEdgeApp")
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

    /// `…/microsoft.graph.windowsPhone81StoreApp`: cast to
    /// [`WindowsPhone81StoreApp`](models::WindowsPhone81StoreApp).
    #[doc(alias = "microsoft.graph.windowsPhone81StoreApp")]
    #[inline]
    pub fn cast_to_windows_phone81_store_app(
        &self,
    ) -> requests::windows_phone81_store_app::WindowsPhone81StoreAppResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81StoreApp")
    }

    /// `…/microsoft.graph.windowsPhoneXAP`: cast to [`WindowsPhoneXap`](models::WindowsPhoneXap).
    #[doc(alias = "microsoft.graph.windowsPhoneXAP")]
    #[inline]
    pub fn cast_to_windows_phone_xap(
        &self,
    ) -> requests::windows_phone_xap::WindowsPhoneXapResource {
        mg::navigate(self, "microsoft.graph.windowsPhoneXAP")
    }

    /// `…/microsoft.graph.windowsStoreApp`: cast to [`WindowsStoreApp`](models::WindowsStoreApp).
    #[doc(alias = "microsoft.graph.windowsStoreApp")]
    #[inline]
    pub fn cast_to_windows_store_app(
        &self,
    ) -> requests::windows_store_app::WindowsStoreAppResource {
        mg::navigate(self, "microsoft.graph.windowsStoreApp")
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

    /// `…/microsoft.graph.windowsWebApp`: cast to [`WindowsWebApp`](models::WindowsWebApp).
    #[doc(alias = "microsoft.graph.windowsWebApp")]
    #[inline]
    pub fn cast_to_windows_web_app(
        &self,
    ) -> requests::windows_web_app::WindowsWebAppResource {
        mg::navigate(self, "microsoft.graph.windowsWebApp")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-mobileapp-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/updateRelationships`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-mobileapp-updaterelationships?view=graph-rest-beta
    #[inline]
    pub fn update_relationships(
        &self,
        parameters: UpdateRelationships,
    ) -> mg::Request<()> {
        self.raw().action_with("updateRelationships", &parameters)
    }
}

/// Requests on a collection of [`MobileApp`](models::MobileApp): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.device_app_management().mobile_apps()`.
#[derive(Clone, Debug)]
pub struct MobileAppCollection(mg::Many<models::MobileApp, MobileAppResource>);

mg::builder! { MobileAppCollection: mg::Many<models::MobileApp, MobileAppResource> }

impl MobileAppCollection {
    /// `…/microsoft.graph.androidForWorkApp`: the members that are
    /// [`AndroidForWorkApp`](models::AndroidForWorkApp).
    #[doc(alias = "microsoft.graph.androidForWorkApp")]
    #[inline]
    pub fn cast_to_android_for_work_app(
        &self,
    ) -> requests::android_for_work_app::AndroidForWorkAppCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkApp")
    }

    /// `…/microsoft.graph.androidLobApp`: the members that are
    /// [`AndroidLobApp`](models::AndroidLobApp).
    #[doc(alias = "microsoft.graph.androidLobApp")]
    #[inline]
    pub fn cast_to_android_lob_app(
        &self,
    ) -> requests::android_lob_app::AndroidLobAppCollection {
        mg::navigate(self, "microsoft.graph.androidLobApp")
    }

    /// `…/microsoft.graph.androidManagedStoreApp`: the members that are
    /// [`AndroidManagedStoreApp`](models::AndroidManagedStoreApp).
    #[doc(alias = "microsoft.graph.androidManagedStoreApp")]
    #[inline]
    pub fn cast_to_android_managed_store_app(
        &self,
    ) -> requests::android_managed_store_app::AndroidManagedStoreAppCollection {
        mg::navigate(self, "microsoft.graph.androidManagedStoreApp")
    }

    /// `…/microsoft.graph.androidManagedStoreWebApp`: the members that are
    /// [`AndroidManagedStoreWebApp`](models::AndroidManagedStoreWebApp).
    #[doc(alias = "microsoft.graph.androidManagedStoreWebApp")]
    #[inline]
    pub fn cast_to_android_managed_store_web_app(
        &self,
    ) -> requests::android_managed_store_web_app::AndroidManagedStoreWebAppCollection {
        mg::navigate(self, "microsoft.graph.androidManagedStoreWebApp")
    }

    /// `…/microsoft.graph.androidStoreApp`: the members that are
    /// [`AndroidStoreApp`](models::AndroidStoreApp).
    #[doc(alias = "microsoft.graph.androidStoreApp")]
    #[inline]
    pub fn cast_to_android_store_app(
        &self,
    ) -> requests::android_store_app::AndroidStoreAppCollection {
        mg::navigate(self, "microsoft.graph.androidStoreApp")
    }

    /// `…/microsoft.graph.iosLobApp`: the members that are [`IosLobApp`](models::IosLobApp).
    #[doc(alias = "microsoft.graph.iosLobApp")]
    #[inline]
    pub fn cast_to_ios_lob_app(&self) -> requests::ios_lob_app::IosLobAppCollection {
        mg::navigate(self, "microsoft.graph.iosLobApp")
    }

    /// `…/microsoft.graph.iosStoreApp`: the members that are [`IosStoreApp`](models::IosStoreApp).
    #[doc(alias = "microsoft.graph.iosStoreApp")]
    #[inline]
    pub fn cast_to_ios_store_app(
        &self,
    ) -> requests::ios_store_app::IosStoreAppCollection {
        mg::navigate(self, "microsoft.graph.iosStoreApp")
    }

    /// `…/microsoft.graph.iosVppApp`: the members that are [`IosVppApp`](models::IosVppApp).
    #[doc(alias = "microsoft.graph.iosVppApp")]
    #[inline]
    pub fn cast_to_ios_vpp_app(&self) -> requests::ios_vpp_app::IosVppAppCollection {
        mg::navigate(self, "microsoft.graph.iosVppApp")
    }

    /// `…/microsoft.graph.iosiPadOSWebClip`: the members that are
    /// [`IosiPadOsWebClip`](models::IosiPadOsWebClip).
    #[doc(alias = "microsoft.graph.iosiPadOSWebClip")]
    #[inline]
    pub fn cast_to_iosi_pad_os_web_clip(
        &self,
    ) -> requests::iosi_pad_os_web_clip::IosiPadOsWebClipCollection {
        mg::navigate(self, "microsoft.graph.iosiPadOSWebClip")
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

    /// `…/microsoft.graph.macOSMicrosoftDefenderApp`: the members that are
    /// [`MacOsMicrosoftDefenderApp`](models::MacOsMicrosoftDefenderApp).
    #[doc(alias = "microsoft.graph.macOSMicrosoftDefenderApp")]
    #[inline]
    pub fn cast_to_mac_os_microsoft_defender_app(
        &self,
    ) -> requests::mac_os_microsoft_defender_app::MacOsMicrosoftDefenderAppCollection {
        mg::navigate(self, "microsoft.graph.macOSMicrosoftDefenderApp")
    }

    /// `…/microsoft.graph.macOSMicrosoftEdgeApp`: the members that are
    /// [`MacOsMicrosoftEdgeApp`](models::MacOsMicrosoftEdgeApp).
    #[doc(alias = "microsoft.graph.macOSMicrosoftEdgeApp")]
    #[inline]
    pub fn cast_to_mac_os_microsoft_edge_app(
        &self,
    ) -> requests::mac_os_microsoft_edge_app::MacOsMicrosoftEdgeAppCollection {
        mg::navigate(self, "microsoft.graph.macOSMicrosoftEdgeApp")
    }

    /// `…/microsoft.graph.macOSOfficeSuiteApp`: the members that are
    /// [`MacOsOfficeSuiteApp`](models::MacOsOfficeSuiteApp).
    #[doc(alias = "microsoft.graph.macOSOfficeSuiteApp")]
    #[inline]
    pub fn cast_to_mac_os_office_suite_app(
        &self,
    ) -> requests::mac_os_office_suite_app::MacOsOfficeSuiteAppCollection {
        mg::navigate(self, "microsoft.graph.macOSOfficeSuiteApp")
    }

    /// `…/microsoft.graph.macOSPkgApp`: the members that are [`MacOsPkgApp`](models::MacOsPkgApp).
    #[doc(alias = "microsoft.graph.macOSPkgApp")]
    #[inline]
    pub fn cast_to_mac_os_pkg_app(
        &self,
    ) -> requests::mac_os_pkg_app::MacOsPkgAppCollection {
        mg::navigate(self, "microsoft.graph.macOSPkgApp")
    }

    /// `…/microsoft.graph.macOSWebClip`: the members that are
    /// [`MacOsWebClip`](models::MacOsWebClip).
    #[doc(alias = "microsoft.graph.macOSWebClip")]
    #[inline]
    pub fn cast_to_mac_os_web_clip(
        &self,
    ) -> requests::mac_os_web_clip::MacOsWebClipCollection {
        mg::navigate(self, "microsoft.graph.macOSWebClip")
    }

    /// `…/microsoft.graph.macOsVppApp`: the members that are [`MacOsVppApp`](models::MacOsVppApp).
    #[doc(alias = "microsoft.graph.macOsVppApp")]
    #[inline]
    pub fn cast_to_mac_os_vpp_app(
        &self,
    ) -> requests::mac_os_vpp_app::MacOsVppAppCollection {
        mg::navigate(self, "microsoft.graph.macOsVppApp")
    }

    /// `…/microsoft.graph.managedAndroidLobApp`: the members that are
    /// [`ManagedAndroidLobApp`](models::ManagedAndroidLobApp).
    #[doc(alias = "microsoft.graph.managedAndroidLobApp")]
    #[inline]
    pub fn cast_to_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppCollection {
        mg::navigate(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedAndroidStoreApp`: the members that are
    /// [`ManagedAndroidStoreApp`](models::ManagedAndroidStoreApp).
    #[doc(alias = "microsoft.graph.managedAndroidStoreApp")]
    #[inline]
    pub fn cast_to_managed_android_store_app(
        &self,
    ) -> requests::managed_android_store_app::ManagedAndroidStoreAppCollection {
        mg::navigate(self, "microsoft.graph.managedAndroidStoreApp")
    }

    /// `…/microsoft.graph.managedApp`: the members that are [`ManagedApp`](models::ManagedApp).
    #[doc(alias = "microsoft.graph.managedApp")]
    #[inline]
    pub fn cast_to_managed_app(&self) -> requests::managed_app::ManagedAppCollection {
        mg::navigate(self, "microsoft.graph.managedApp")
    }

    /// `…/microsoft.graph.managedIOSLobApp`: the members that are
    /// [`ManagedIosLobApp`](models::ManagedIosLobApp).
    #[doc(alias = "microsoft.graph.managedIOSLobApp")]
    #[inline]
    pub fn cast_to_managed_ios_lob_app(
        &self,
    ) -> requests::managed_ios_lob_app::ManagedIosLobAppCollection {
        mg::navigate(self, "microsoft.graph.managedIOSLobApp")
    }

    /// `…/microsoft.graph.managedIOSStoreApp`: the members that are
    /// [`ManagedIosStoreApp`](models::ManagedIosStoreApp).
    #[doc(alias = "microsoft.graph.managedIOSStoreApp")]
    #[inline]
    pub fn cast_to_managed_ios_store_app(
        &self,
    ) -> requests::managed_ios_store_app::ManagedIosStoreAppCollection {
        mg::navigate(self, "microsoft.graph.managedIOSStoreApp")
    }

    /// `…/microsoft.graph.managedMobileLobApp`: the members that are
    /// [`ManagedMobileLobApp`](models::ManagedMobileLobApp).
    #[doc(alias = "microsoft.graph.managedMobileLobApp")]
    #[inline]
    pub fn cast_to_managed_mobile_lob_app(
        &self,
    ) -> requests::managed_mobile_lob_app::ManagedMobileLobAppCollection {
        mg::navigate(self, "microsoft.graph.managedMobileLobApp")
    }

    /// `…/microsoft.graph.microsoftStoreForBusinessApp`: the members that are
    /// [`MicrosoftStoreForBusinessApp`](models::MicrosoftStoreForBusinessApp).
    #[doc(alias = "microsoft.graph.microsoftStoreForBusinessApp")]
    #[inline]
    pub fn cast_to_microsoft_store_for_business_app(
        &self,
    ) -> requests::microsoft_store_for_business_app::MicrosoftStoreForBusinessAppCollection {
        mg::navigate(self, "microsoft.graph.microsoftStoreForBusinessApp")
    }

    /// `…/microsoft.graph.mobileLobApp`: the members that are
    /// [`MobileLobApp`](models::MobileLobApp).
    #[doc(alias = "microsoft.graph.mobileLobApp")]
    #[inline]
    pub fn cast_to_mobile_lob_app(
        &self,
    ) -> requests::mobile_lob_app::MobileLobAppCollection {
        mg::navigate(self, "microsoft.graph.mobileLobApp")
    }

    /// `…/microsoft.graph.officeSuiteApp`: the members that are
    /// [`OfficeSuiteApp`](models::OfficeSuiteApp).
    #[doc(alias = "microsoft.graph.officeSuiteApp")]
    #[inline]
    pub fn cast_to_office_suite_app(
        &self,
    ) -> requests::office_suite_app::OfficeSuiteAppCollection {
        mg::navigate(self, "microsoft.graph.officeSuiteApp")
    }

    /// `…/microsoft.graph.webApp`: the members that are [`WebApp`](models::WebApp).
    #[doc(alias = "microsoft.graph.webApp")]
    #[inline]
    pub fn cast_to_web_app(&self) -> requests::web_app::WebAppCollection {
        mg::navigate(self, "microsoft.graph.webApp")
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

    /// `…/microsoft.graph.winGetApp`: the members that are [`WinGetApp`](models::WinGetApp).
    #[doc(alias = "microsoft.graph.winGetApp")]
    #[inline]
    pub fn cast_to_win_get_app(&self) -> requests::win_get_app::WinGetAppCollection {
        mg::navigate(self, "microsoft.graph.winGetApp")
    }

    /// `…/microsoft.graph.windowsAppX`: the members that are [`WindowsAppX`](models::WindowsAppX).
    #[doc(alias = "microsoft.graph.windowsAppX")]
    #[inline]
    pub fn cast_to_windows_appx(&self) -> requests::windows_appx::WindowsAppXCollection {
        mg::navigate(self, "microsoft.graph.windowsAppX")
    }

    /// `…/microsoft.graph.windowsAutoUpdateCatalogApp`: the members that are
    /// [`WindowsAutoUpdateCatalogApp`](models::WindowsAutoUpdateCatalogApp).
    #[doc(alias = "microsoft.graph.windowsAutoUpdateCatalogApp")]
    #[inline]
    pub fn cast_to_windows_auto_update_catalog_app(
        &self,
    ) -> requests::windows_auto_update_catalog_app::WindowsAutoUpdateCatalogAppCollection {
        mg::navigate(self, "microsoft.graph.windowsAutoUpdateCatalogApp")
    }

    /// `…/microsoft.graph.windowsMicrosoftEdgeApp`: the members that are
    /// [`WindowsMicrosoftEdgeApp`](models::WindowsMicrosoftEdgeApp).
    #[doc(alias = "microsoft.graph.windowsMicrosoftEdgeApp")]
    #[inline]
    pub fn cast_to_windows_microsoft_edge_app(
        &self,
    ) -> requests::windows_microsoft_edge_app::WindowsMicrosoftEdgeAppCollection {
        mg::navigate(self, "microsoft.graph.windowsMicrosoftEdgeApp")
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

    /// `…/microsoft.graph.windowsPhone81StoreApp`: the members that are
    /// [`WindowsPhone81StoreApp`](models::WindowsPhone81StoreApp).
    #[doc(alias = "microsoft.graph.windowsPhone81StoreApp")]
    #[inline]
    pub fn cast_to_windows_phone81_store_app(
        &self,
    ) -> requests::windows_phone81_store_app::WindowsPhone81StoreAppCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81StoreApp")
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

    /// `…/microsoft.graph.windowsStoreApp`: the members that are
    /// [`WindowsStoreApp`](models::WindowsStoreApp).
    #[doc(alias = "microsoft.graph.windowsStoreApp")]
    #[inline]
    pub fn cast_to_windows_store_app(
        &self,
    ) -> requests::windows_store_app::WindowsStoreAppCollection {
        mg::navigate(self, "microsoft.graph.windowsStoreApp")
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

    /// `…/microsoft.graph.windowsWebApp`: the members that are
    /// [`WindowsWebApp`](models::WindowsWebApp).
    #[doc(alias = "microsoft.graph.windowsWebApp")]
    #[inline]
    pub fn cast_to_windows_web_app(
        &self,
    ) -> requests::windows_web_app::WindowsWebAppCollection {
        mg::navigate(self, "microsoft.graph.windowsWebApp")
    }

    /// `GET …/convertFromMobileAppCatalogPackage(mobileAppCatalogPackageId=…)`.
    ///
    /// Returns [`MobileApp`](models::MobileApp).
    #[inline]
    pub fn convert_from_mobile_app_catalog_package(
        &self,
        parameters: impl Into<ConvertFromMobileAppCatalogPackage>,
    ) -> mg::Request<models::MobileApp> {
        self.raw()
            .function_with("convertFromMobileAppCatalogPackage", &parameters.into())
    }

    /// `POST …/hasPayloadLinks`.
    ///
    /// Returns 200 with a page of [`HasPayloadLinkResultItem`](models::HasPayloadLinkResultItem).
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-mobileapp-haspayloadlinks?view=graph-rest-beta
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        self.raw().action_with("hasPayloadLinks", &parameters)
    }

    /// `POST …/validateXml`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn validate_xml(
        &self,
        parameters: impl Into<ValidateXml>,
    ) -> mg::Request<String> {
        self.raw().action_with("validateXml", &parameters.into())
    }
}

/// Parameters of [`MobileAppResource::assign`].
pub struct Assign {
    /// `mobileAppAssignments`.
    pub mobile_app_assignments: mg::Field<Vec<models::MobileAppAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    mobile_app_assignments: "mobileAppAssignments",
}

/// Parameters of [`MobileAppResource::update_relationships`].
pub struct UpdateRelationships {
    /// `relationships`.
    pub relationships: mg::Field<Vec<models::MobileAppRelationship>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateRelationships: "microsoft.graph.updateRelationships", parameters;
    relationships: "relationships",
}

/// Parameters of [`MobileAppCollection::convert_from_mobile_app_catalog_package`].
///
/// A call can pass `mobile_app_catalog_package_id` alone.
pub struct ConvertFromMobileAppCatalogPackage {
    /// `mobileAppCatalogPackageId`.
    pub mobile_app_catalog_package_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConvertFromMobileAppCatalogPackage: "microsoft.graph.convertFromMobileAppCatalogPackage", parameters;
    mobile_app_catalog_package_id: "mobileAppCatalogPackageId",
}

mg::required_parameters! {
    ConvertFromMobileAppCatalogPackage;
    mobile_app_catalog_package_id: String,
}

/// Parameters of [`MobileAppCollection::has_payload_links`].
pub struct HasPayloadLinks {
    /// `payloadIds`.
    pub payload_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HasPayloadLinks: "microsoft.graph.hasPayloadLinks", parameters;
    payload_ids: "payloadIds",
}

/// Parameters of [`MobileAppCollection::validate_xml`].
///
/// A call can pass `office_configuration_xml` alone.
pub struct ValidateXml {
    /// `officeConfigurationXml`. Required.
    pub office_configuration_xml: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidateXml: "microsoft.graph.validateXml", parameters;
    office_configuration_xml: "officeConfigurationXml" required,
}

mg::required_parameters! {
    ValidateXml;
    office_configuration_xml: mg::Binary,
}
