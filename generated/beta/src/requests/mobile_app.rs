// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobileApp`, by its URL.
    ///
    /// For example `/deviceAppManagement/mobileApps/{mobileApp-id}`.
    MobileAppResource(mg::One<models::MobileApp>)
}

impl MobileAppResource {
    /// `…/assignments`: many `mobileAppAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::mobile_app_assignment::MobileAppAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/categories`: many `mobileAppCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::mobile_app_category::MobileAppCategoryCollection {
        mg::to(self, "categories")
    }

    /// `…/relationships`: many `mobileAppRelationship`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn relationships(
        &self,
    ) -> requests::mobile_app_relationship::MobileAppRelationshipCollection {
        mg::to(self, "relationships")
    }

    /// `…/microsoft.graph.androidForWorkApp`
    #[inline]
    pub fn as_android_for_work_app(
        &self,
    ) -> requests::android_for_work_app::AndroidForWorkAppResource {
        mg::to(self, "microsoft.graph.androidForWorkApp")
    }

    /// `…/microsoft.graph.androidLobApp`
    #[inline]
    pub fn as_android_lob_app(
        &self,
    ) -> requests::android_lob_app::AndroidLobAppResource {
        mg::to(self, "microsoft.graph.androidLobApp")
    }

    /// `…/microsoft.graph.androidManagedStoreApp`
    #[inline]
    pub fn as_android_managed_store_app(
        &self,
    ) -> requests::android_managed_store_app::AndroidManagedStoreAppResource {
        mg::to(self, "microsoft.graph.androidManagedStoreApp")
    }

    /// `…/microsoft.graph.androidManagedStoreWebApp`
    #[inline]
    pub fn as_android_managed_store_web_app(
        &self,
    ) -> requests::android_managed_store_web_app::AndroidManagedStoreWebAppResource {
        mg::to(self, "microsoft.graph.androidManagedStoreWebApp")
    }

    /// `…/microsoft.graph.androidStoreApp`
    #[inline]
    pub fn as_android_store_app(
        &self,
    ) -> requests::android_store_app::AndroidStoreAppResource {
        mg::to(self, "microsoft.graph.androidStoreApp")
    }

    /// `…/microsoft.graph.iosLobApp`
    #[inline]
    pub fn as_ios_lob_app(&self) -> requests::ios_lob_app::IosLobAppResource {
        mg::to(self, "microsoft.graph.iosLobApp")
    }

    /// `…/microsoft.graph.iosStoreApp`
    #[inline]
    pub fn as_ios_store_app(&self) -> requests::ios_store_app::IosStoreAppResource {
        mg::to(self, "microsoft.graph.iosStoreApp")
    }

    /// `…/microsoft.graph.iosVppApp`
    #[inline]
    pub fn as_ios_vpp_app(&self) -> requests::ios_vpp_app::IosVppAppResource {
        mg::to(self, "microsoft.graph.iosVppApp")
    }

    /// `…/microsoft.graph.iosiPadOSWebClip`
    #[inline]
    pub fn as_iosi_pad_os_web_clip(
        &self,
    ) -> requests::iosi_pad_os_web_clip::IosiPadOsWebClipResource {
        mg::to(self, "microsoft.graph.iosiPadOSWebClip")
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

    /// `…/microsoft.graph.macOSMicrosoftDefenderApp`
    #[inline]
    pub fn as_mac_os_microsoft_defender_app(
        &self,
    ) -> requests::mac_os_microsoft_defender_app::MacOsMicrosoftDefenderAppResource {
        mg::to(self, "microsoft.graph.macOSMicrosoftDefenderApp")
    }

    /// `…/microsoft.graph.macOSMicrosoftEdgeApp`
    #[inline]
    pub fn as_mac_os_microsoft_edge_app(
        &self,
    ) -> requests::mac_os_microsoft_edge_app::MacOsMicrosoftEdgeAppResource {
        mg::to(self, "microsoft.graph.macOSMicrosoftEdgeApp")
    }

    /// `…/microsoft.graph.macOSOfficeSuiteApp`
    #[inline]
    pub fn as_mac_os_office_suite_app(
        &self,
    ) -> requests::mac_os_office_suite_app::MacOsOfficeSuiteAppResource {
        mg::to(self, "microsoft.graph.macOSOfficeSuiteApp")
    }

    /// `…/microsoft.graph.macOSPkgApp`
    #[inline]
    pub fn as_mac_os_pkg_app(&self) -> requests::mac_os_pkg_app::MacOsPkgAppResource {
        mg::to(self, "microsoft.graph.macOSPkgApp")
    }

    /// `…/microsoft.graph.macOSWebClip`
    #[inline]
    pub fn as_mac_os_web_clip(&self) -> requests::mac_os_web_clip::MacOsWebClipResource {
        mg::to(self, "microsoft.graph.macOSWebClip")
    }

    /// `…/microsoft.graph.macOsVppApp`
    #[inline]
    pub fn as_mac_os_vpp_app(&self) -> requests::mac_os_vpp_app::MacOsVppAppResource {
        mg::to(self, "microsoft.graph.macOsVppApp")
    }

    /// `…/microsoft.graph.managedAndroidLobApp`
    #[inline]
    pub fn as_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppResource {
        mg::to(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedAndroidStoreApp`
    #[inline]
    pub fn as_managed_android_store_app(
        &self,
    ) -> requests::managed_android_store_app::ManagedAndroidStoreAppResource {
        mg::to(self, "microsoft.graph.managedAndroidStoreApp")
    }

    /// `…/microsoft.graph.managedApp`
    #[inline]
    pub fn as_managed_app(&self) -> requests::managed_app::ManagedAppResource {
        mg::to(self, "microsoft.graph.managedApp")
    }

    /// `…/microsoft.graph.managedIOSLobApp`
    #[inline]
    pub fn as_managed_ios_lob_app(
        &self,
    ) -> requests::managed_ios_lob_app::ManagedIosLobAppResource {
        mg::to(self, "microsoft.graph.managedIOSLobApp")
    }

    /// `…/microsoft.graph.managedIOSStoreApp`
    #[inline]
    pub fn as_managed_ios_store_app(
        &self,
    ) -> requests::managed_ios_store_app::ManagedIosStoreAppResource {
        mg::to(self, "microsoft.graph.managedIOSStoreApp")
    }

    /// `…/microsoft.graph.managedMobileLobApp`
    #[inline]
    pub fn as_managed_mobile_lob_app(
        &self,
    ) -> requests::managed_mobile_lob_app::ManagedMobileLobAppResource {
        mg::to(self, "microsoft.graph.managedMobileLobApp")
    }

    /// `…/microsoft.graph.microsoftStoreForBusinessApp`
    #[inline]
    pub fn as_microsoft_store_for_business_app(
        &self,
    ) -> requests::microsoft_store_for_business_app::MicrosoftStoreForBusinessAppResource {
        mg::to(self, "microsoft.graph.microsoftStoreForBusinessApp")
    }

    /// `…/microsoft.graph.mobileLobApp`
    #[inline]
    pub fn as_mobile_lob_app(&self) -> requests::mobile_lob_app::MobileLobAppResource {
        mg::to(self, "microsoft.graph.mobileLobApp")
    }

    /// `…/microsoft.graph.officeSuiteApp`
    #[inline]
    pub fn as_office_suite_app(
        &self,
    ) -> requests::office_suite_app::OfficeSuiteAppResource {
        mg::to(self, "microsoft.graph.officeSuiteApp")
    }

    /// `…/microsoft.graph.webApp`
    #[inline]
    pub fn as_web_app(&self) -> requests::web_app::WebAppResource {
        mg::to(self, "microsoft.graph.webApp")
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

    /// `…/microsoft.graph.winGetApp`
    #[inline]
    pub fn as_win_get_app(&self) -> requests::win_get_app::WinGetAppResource {
        mg::to(self, "microsoft.graph.winGetApp")
    }

    /// `…/microsoft.graph.windowsAppX`
    #[inline]
    pub fn as_windows_app_x(&self) -> requests::windows_app_x::WindowsAppXResource {
        mg::to(self, "microsoft.graph.windowsAppX")
    }

    /// `…/microsoft.graph.windowsAutoUpdateCatalogApp`
    #[inline]
    pub fn as_windows_auto_update_catalog_app(
        &self,
    ) -> requests::windows_auto_update_catalog_app::WindowsAutoUpdateCatalogAppResource {
        mg::to(self, "microsoft.graph.windowsAutoUpdateCatalogApp")
    }

    /// `…/microsoft.graph.windowsMicrosoftEdgeApp`
    #[inline]
    pub fn as_windows_microsoft_edge_app(
        &self,
    ) -> requests::windows_microsoft_edge_app::WindowsMicrosoftEdgeAppResource {
        mg::to(self, "microsoft.graph.windowsMicrosoftEdgeApp")
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

    /// `…/microsoft.graph.windowsPhone81StoreApp`
    #[inline]
    pub fn as_windows_phone81_store_app(
        &self,
    ) -> requests::windows_phone81_store_app::WindowsPhone81StoreAppResource {
        mg::to(self, "microsoft.graph.windowsPhone81StoreApp")
    }

    /// `…/microsoft.graph.windowsPhoneXAP`
    #[inline]
    pub fn as_windows_phone_xap(
        &self,
    ) -> requests::windows_phone_xap::WindowsPhoneXapResource {
        mg::to(self, "microsoft.graph.windowsPhoneXAP")
    }

    /// `…/microsoft.graph.windowsStoreApp`
    #[inline]
    pub fn as_windows_store_app(
        &self,
    ) -> requests::windows_store_app::WindowsStoreAppResource {
        mg::to(self, "microsoft.graph.windowsStoreApp")
    }

    /// `…/microsoft.graph.windowsUniversalAppX`
    #[inline]
    pub fn as_windows_universal_app_x(
        &self,
    ) -> requests::windows_universal_app_x::WindowsUniversalAppXResource {
        mg::to(self, "microsoft.graph.windowsUniversalAppX")
    }

    /// `…/microsoft.graph.windowsWebApp`
    #[inline]
    pub fn as_windows_web_app(
        &self,
    ) -> requests::windows_web_app::WindowsWebAppResource {
        mg::to(self, "microsoft.graph.windowsWebApp")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceAppManagement/mobileApps/{mobileAppId}/assign`
    /// - `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/assign`
    /// - `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/updateRelationships`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-updaterelationships?view=graph-rest-beta); 204.
    /// - `POST /deviceAppManagement/mobileApps/{mobileAppId}/updateRelationships`
    /// - `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/updateRelationships`
    /// - `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/updateRelationships`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn update_relationships(
        &self,
        parameters: UpdateRelationships,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "updateRelationships", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.mobileApp`, by its URL.
    ///
    /// For example `/deviceAppManagement/mobileApps`.
    MobileAppCollection(mg::Many<models::MobileApp, MobileAppResource>)
}

impl MobileAppCollection {
    /// `…/microsoft.graph.androidForWorkApp`
    #[inline]
    pub fn as_android_for_work_app(
        &self,
    ) -> requests::android_for_work_app::AndroidForWorkAppCollection {
        mg::to(self, "microsoft.graph.androidForWorkApp")
    }

    /// `…/microsoft.graph.androidLobApp`
    #[inline]
    pub fn as_android_lob_app(
        &self,
    ) -> requests::android_lob_app::AndroidLobAppCollection {
        mg::to(self, "microsoft.graph.androidLobApp")
    }

    /// `…/microsoft.graph.androidManagedStoreApp`
    #[inline]
    pub fn as_android_managed_store_app(
        &self,
    ) -> requests::android_managed_store_app::AndroidManagedStoreAppCollection {
        mg::to(self, "microsoft.graph.androidManagedStoreApp")
    }

    /// `…/microsoft.graph.androidManagedStoreWebApp`
    #[inline]
    pub fn as_android_managed_store_web_app(
        &self,
    ) -> requests::android_managed_store_web_app::AndroidManagedStoreWebAppCollection {
        mg::to(self, "microsoft.graph.androidManagedStoreWebApp")
    }

    /// `…/microsoft.graph.androidStoreApp`
    #[inline]
    pub fn as_android_store_app(
        &self,
    ) -> requests::android_store_app::AndroidStoreAppCollection {
        mg::to(self, "microsoft.graph.androidStoreApp")
    }

    /// `…/microsoft.graph.iosLobApp`
    #[inline]
    pub fn as_ios_lob_app(&self) -> requests::ios_lob_app::IosLobAppCollection {
        mg::to(self, "microsoft.graph.iosLobApp")
    }

    /// `…/microsoft.graph.iosStoreApp`
    #[inline]
    pub fn as_ios_store_app(&self) -> requests::ios_store_app::IosStoreAppCollection {
        mg::to(self, "microsoft.graph.iosStoreApp")
    }

    /// `…/microsoft.graph.iosVppApp`
    #[inline]
    pub fn as_ios_vpp_app(&self) -> requests::ios_vpp_app::IosVppAppCollection {
        mg::to(self, "microsoft.graph.iosVppApp")
    }

    /// `…/microsoft.graph.iosiPadOSWebClip`
    #[inline]
    pub fn as_iosi_pad_os_web_clip(
        &self,
    ) -> requests::iosi_pad_os_web_clip::IosiPadOsWebClipCollection {
        mg::to(self, "microsoft.graph.iosiPadOSWebClip")
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

    /// `…/microsoft.graph.macOSMicrosoftDefenderApp`
    #[inline]
    pub fn as_mac_os_microsoft_defender_app(
        &self,
    ) -> requests::mac_os_microsoft_defender_app::MacOsMicrosoftDefenderAppCollection {
        mg::to(self, "microsoft.graph.macOSMicrosoftDefenderApp")
    }

    /// `…/microsoft.graph.macOSMicrosoftEdgeApp`
    #[inline]
    pub fn as_mac_os_microsoft_edge_app(
        &self,
    ) -> requests::mac_os_microsoft_edge_app::MacOsMicrosoftEdgeAppCollection {
        mg::to(self, "microsoft.graph.macOSMicrosoftEdgeApp")
    }

    /// `…/microsoft.graph.macOSOfficeSuiteApp`
    #[inline]
    pub fn as_mac_os_office_suite_app(
        &self,
    ) -> requests::mac_os_office_suite_app::MacOsOfficeSuiteAppCollection {
        mg::to(self, "microsoft.graph.macOSOfficeSuiteApp")
    }

    /// `…/microsoft.graph.macOSPkgApp`
    #[inline]
    pub fn as_mac_os_pkg_app(&self) -> requests::mac_os_pkg_app::MacOsPkgAppCollection {
        mg::to(self, "microsoft.graph.macOSPkgApp")
    }

    /// `…/microsoft.graph.macOSWebClip`
    #[inline]
    pub fn as_mac_os_web_clip(
        &self,
    ) -> requests::mac_os_web_clip::MacOsWebClipCollection {
        mg::to(self, "microsoft.graph.macOSWebClip")
    }

    /// `…/microsoft.graph.macOsVppApp`
    #[inline]
    pub fn as_mac_os_vpp_app(&self) -> requests::mac_os_vpp_app::MacOsVppAppCollection {
        mg::to(self, "microsoft.graph.macOsVppApp")
    }

    /// `…/microsoft.graph.managedAndroidLobApp`
    #[inline]
    pub fn as_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppCollection {
        mg::to(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedAndroidStoreApp`
    #[inline]
    pub fn as_managed_android_store_app(
        &self,
    ) -> requests::managed_android_store_app::ManagedAndroidStoreAppCollection {
        mg::to(self, "microsoft.graph.managedAndroidStoreApp")
    }

    /// `…/microsoft.graph.managedApp`
    #[inline]
    pub fn as_managed_app(&self) -> requests::managed_app::ManagedAppCollection {
        mg::to(self, "microsoft.graph.managedApp")
    }

    /// `…/microsoft.graph.managedIOSLobApp`
    #[inline]
    pub fn as_managed_ios_lob_app(
        &self,
    ) -> requests::managed_ios_lob_app::ManagedIosLobAppCollection {
        mg::to(self, "microsoft.graph.managedIOSLobApp")
    }

    /// `…/microsoft.graph.managedIOSStoreApp`
    #[inline]
    pub fn as_managed_ios_store_app(
        &self,
    ) -> requests::managed_ios_store_app::ManagedIosStoreAppCollection {
        mg::to(self, "microsoft.graph.managedIOSStoreApp")
    }

    /// `…/microsoft.graph.managedMobileLobApp`
    #[inline]
    pub fn as_managed_mobile_lob_app(
        &self,
    ) -> requests::managed_mobile_lob_app::ManagedMobileLobAppCollection {
        mg::to(self, "microsoft.graph.managedMobileLobApp")
    }

    /// `…/microsoft.graph.microsoftStoreForBusinessApp`
    #[inline]
    pub fn as_microsoft_store_for_business_app(
        &self,
    ) -> requests::microsoft_store_for_business_app::MicrosoftStoreForBusinessAppCollection {
        mg::to(self, "microsoft.graph.microsoftStoreForBusinessApp")
    }

    /// `…/microsoft.graph.mobileLobApp`
    #[inline]
    pub fn as_mobile_lob_app(&self) -> requests::mobile_lob_app::MobileLobAppCollection {
        mg::to(self, "microsoft.graph.mobileLobApp")
    }

    /// `…/microsoft.graph.officeSuiteApp`
    #[inline]
    pub fn as_office_suite_app(
        &self,
    ) -> requests::office_suite_app::OfficeSuiteAppCollection {
        mg::to(self, "microsoft.graph.officeSuiteApp")
    }

    /// `…/microsoft.graph.webApp`
    #[inline]
    pub fn as_web_app(&self) -> requests::web_app::WebAppCollection {
        mg::to(self, "microsoft.graph.webApp")
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

    /// `…/microsoft.graph.winGetApp`
    #[inline]
    pub fn as_win_get_app(&self) -> requests::win_get_app::WinGetAppCollection {
        mg::to(self, "microsoft.graph.winGetApp")
    }

    /// `…/microsoft.graph.windowsAppX`
    #[inline]
    pub fn as_windows_app_x(&self) -> requests::windows_app_x::WindowsAppXCollection {
        mg::to(self, "microsoft.graph.windowsAppX")
    }

    /// `…/microsoft.graph.windowsAutoUpdateCatalogApp`
    #[inline]
    pub fn as_windows_auto_update_catalog_app(
        &self,
    ) -> requests::windows_auto_update_catalog_app::WindowsAutoUpdateCatalogAppCollection {
        mg::to(self, "microsoft.graph.windowsAutoUpdateCatalogApp")
    }

    /// `…/microsoft.graph.windowsMicrosoftEdgeApp`
    #[inline]
    pub fn as_windows_microsoft_edge_app(
        &self,
    ) -> requests::windows_microsoft_edge_app::WindowsMicrosoftEdgeAppCollection {
        mg::to(self, "microsoft.graph.windowsMicrosoftEdgeApp")
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

    /// `…/microsoft.graph.windowsPhone81StoreApp`
    #[inline]
    pub fn as_windows_phone81_store_app(
        &self,
    ) -> requests::windows_phone81_store_app::WindowsPhone81StoreAppCollection {
        mg::to(self, "microsoft.graph.windowsPhone81StoreApp")
    }

    /// `…/microsoft.graph.windowsPhoneXAP`
    #[inline]
    pub fn as_windows_phone_xap(
        &self,
    ) -> requests::windows_phone_xap::WindowsPhoneXapCollection {
        mg::to(self, "microsoft.graph.windowsPhoneXAP")
    }

    /// `…/microsoft.graph.windowsStoreApp`
    #[inline]
    pub fn as_windows_store_app(
        &self,
    ) -> requests::windows_store_app::WindowsStoreAppCollection {
        mg::to(self, "microsoft.graph.windowsStoreApp")
    }

    /// `…/microsoft.graph.windowsUniversalAppX`
    #[inline]
    pub fn as_windows_universal_app_x(
        &self,
    ) -> requests::windows_universal_app_x::WindowsUniversalAppXCollection {
        mg::to(self, "microsoft.graph.windowsUniversalAppX")
    }

    /// `…/microsoft.graph.windowsWebApp`
    #[inline]
    pub fn as_windows_web_app(
        &self,
    ) -> requests::windows_web_app::WindowsWebAppCollection {
        mg::to(self, "microsoft.graph.windowsWebApp")
    }

    /// `GET …/convertFromMobileAppCatalogPackage(mobileAppCatalogPackageId=…)`
    #[inline]
    pub fn convert_from_mobile_app_catalog_package(
        &self,
        parameters: ConvertFromMobileAppCatalogPackage,
    ) -> mg::Request<models::MobileApp> {
        mg::Path::function_with(self, "convertFromMobileAppCatalogPackage", &parameters)
    }

    /// `POST …/hasPayloadLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-haspayloadlinks?view=graph-rest-beta); 200.
    /// - `POST /deviceAppManagement/mobileApps/hasPayloadLinks`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        mg::Path::action_with(self, "hasPayloadLinks", &parameters)
    }

    /// `POST …/validateXml`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn validate_xml(&self, parameters: ValidateXml) -> mg::Request<String> {
        mg::Path::action_with(self, "validateXml", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `mobileAppAssignments`: Collection(mobileAppAssignment)
    mobile_app_assignments "mobileAppAssignments": Vec<models::MobileAppAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.updateRelationships`.
    UpdateRelationships "microsoft.graph.updateRelationships" "parameters";
    /// `relationships`: Collection(mobileAppRelationship)
    relationships "relationships": Vec<models::MobileAppRelationship>,
}

mg::record! {
    /// Parameters of `microsoft.graph.convertFromMobileAppCatalogPackage`.
    ConvertFromMobileAppCatalogPackage "microsoft.graph.convertFromMobileAppCatalogPackage" "parameters";
    /// `mobileAppCatalogPackageId`: String
    mobile_app_catalog_package_id "mobileAppCatalogPackageId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.hasPayloadLinks`.
    HasPayloadLinks "microsoft.graph.hasPayloadLinks" "parameters";
    /// `payloadIds`: Collection(String)
    payload_ids "payloadIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.validateXml`.
    ValidateXml "microsoft.graph.validateXml" "parameters";
    /// `officeConfigurationXml`: Binary, not null
    office_configuration_xml "officeConfigurationXml" "r": mg::Binary,
}
