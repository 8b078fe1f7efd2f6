// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobileAppCatalogPackage`](models::MobileAppCatalogPackage): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_app_management().mobile_app_catalog_packages().id(id)`.
#[derive(Clone, Debug)]
pub struct MobileAppCatalogPackageResource(mg::One<models::MobileAppCatalogPackage>);

mg::builder! { MobileAppCatalogPackageResource: mg::One<models::MobileAppCatalogPackage> }

impl MobileAppCatalogPackageResource {
    /// `…/microsoft.graph.win32MobileAppCatalogPackage`: cast to
    /// [`Win32MobileAppCatalogPackage`](models::Win32MobileAppCatalogPackage).
    #[doc(alias = "microsoft.graph.win32MobileAppCatalogPackage")]
    #[inline]
    pub fn cast_to_win32_mobile_app_catalog_package(
        &self,
    ) -> requests::win32_mobile_app_catalog_package::Win32MobileAppCatalogPackageResource {
        mg::navigate(self, "microsoft.graph.win32MobileAppCatalogPackage")
    }
}

/// Requests on a collection of [`MobileAppCatalogPackage`](models::MobileAppCatalogPackage):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().mobile_app_catalog_packages()`.
#[derive(Clone, Debug)]
pub struct MobileAppCatalogPackageCollection(
    mg::Many<models::MobileAppCatalogPackage, MobileAppCatalogPackageResource>,
);

mg::builder! { MobileAppCatalogPackageCollection: mg::Many<models::MobileAppCatalogPackage, MobileAppCatalogPackageResource> }

impl MobileAppCatalogPackageCollection {
    /// `…/microsoft.graph.win32MobileAppCatalogPackage`: the members that are
    /// [`Win32MobileAppCatalogPackage`](models::Win32MobileAppCatalogPackage).
    #[doc(alias = "microsoft.graph.win32MobileAppCatalogPackage")]
    #[inline]
    pub fn cast_to_win32_mobile_app_catalog_package(
        &self,
    ) -> requests::win32_mobile_app_catalog_package::Win32MobileAppCatalogPackageCollection {
        mg::navigate(self, "microsoft.graph.win32MobileAppCatalogPackage")
    }
}
