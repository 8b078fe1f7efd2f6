// @generated
use crate::{mg, models, requests};

/// Requests on one [`Win32CatalogApp`](models::Win32CatalogApp): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_win32_catalog_app()`.
#[derive(Clone, Debug)]
pub struct Win32CatalogAppResource(
    mg::One<models::Win32CatalogApp, requests::win32_lob_app::Win32LobAppResource>,
);

mg::builder! { Win32CatalogAppResource: mg::One<models::Win32CatalogApp, requests::win32_lob_app::Win32LobAppResource> }

impl Win32CatalogAppResource {
    /// `…/latestUpgradeCatalogPackage`:
    /// [`MobileAppCatalogPackage`](models::MobileAppCatalogPackage).
    #[inline]
    pub fn latest_upgrade_catalog_package(
        &self,
    ) -> requests::mobile_app_catalog_package::MobileAppCatalogPackageResource {
        mg::navigate(self, "latestUpgradeCatalogPackage")
    }

    /// `…/referencedCatalogPackage`: [`MobileAppCatalogPackage`](models::MobileAppCatalogPackage).
    #[inline]
    pub fn referenced_catalog_package(
        &self,
    ) -> requests::mobile_app_catalog_package::MobileAppCatalogPackageResource {
        mg::navigate(self, "referencedCatalogPackage")
    }
}

/// Requests on a collection of [`Win32CatalogApp`](models::Win32CatalogApp): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_win32_catalog_app()`.
pub type Win32CatalogAppCollection = mg::Many<
    models::Win32CatalogApp,
    Win32CatalogAppResource,
    requests::win32_lob_app::Win32LobAppCollection,
>;
