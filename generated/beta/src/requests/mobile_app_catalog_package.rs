// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobileAppCatalogPackage`, by its URL.
    ///
    /// For example `/deviceAppManagement/mobileAppCatalogPackages/{mobileAppCatalogPackage-id}`.
    MobileAppCatalogPackageResource(mg::One<models::MobileAppCatalogPackage>)
}

impl MobileAppCatalogPackageResource {
    /// `…/microsoft.graph.win32MobileAppCatalogPackage`
    #[inline]
    pub fn as_win32_mobile_app_catalog_package(
        &self,
    ) -> requests::win32_mobile_app_catalog_package::Win32MobileAppCatalogPackageResource {
        mg::to(self, "microsoft.graph.win32MobileAppCatalogPackage")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.mobileAppCatalogPackage`, by its URL.
    ///
    /// For example `/deviceAppManagement/mobileAppCatalogPackages`.
    MobileAppCatalogPackageCollection(mg::Many<models::MobileAppCatalogPackage, MobileAppCatalogPackageResource>)
}

impl MobileAppCatalogPackageCollection {
    /// `…/microsoft.graph.win32MobileAppCatalogPackage`
    #[inline]
    pub fn as_win32_mobile_app_catalog_package(
        &self,
    ) -> requests::win32_mobile_app_catalog_package::Win32MobileAppCatalogPackageCollection {
        mg::to(self, "microsoft.graph.win32MobileAppCatalogPackage")
    }
}
