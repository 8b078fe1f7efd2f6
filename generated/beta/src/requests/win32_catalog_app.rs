// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.win32CatalogApp`, by its URL.
    Win32CatalogAppResource(mg::One<models::Win32CatalogApp, requests::win32_lob_app::Win32LobAppResource>)
}

impl Win32CatalogAppResource {
    /// `…/latestUpgradeCatalogPackage`: `mobileAppCatalogPackage`
    #[inline]
    pub fn latest_upgrade_catalog_package(
        &self,
    ) -> requests::mobile_app_catalog_package::MobileAppCatalogPackageResource {
        mg::to(self, "latestUpgradeCatalogPackage")
    }

    /// `…/referencedCatalogPackage`: `mobileAppCatalogPackage`
    #[inline]
    pub fn referenced_catalog_package(
        &self,
    ) -> requests::mobile_app_catalog_package::MobileAppCatalogPackageResource {
        mg::to(self, "referencedCatalogPackage")
    }
}

/// A collection of `microsoft.graph.win32CatalogApp`, by its URL.
pub type Win32CatalogAppCollection = mg::Many<
    models::Win32CatalogApp,
    Win32CatalogAppResource,
    requests::win32_lob_app::Win32LobAppCollection,
>;
