// @generated
use crate::{mg, models};

/// Requests on one [`Win32MobileAppCatalogPackage`](models::Win32MobileAppCatalogPackage): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_catalog_packages()
///     .id(id)
///     .cast_to_win32_mobile_app_catalog_package()
/// ```
pub type Win32MobileAppCatalogPackageResource = mg::One<
    models::Win32MobileAppCatalogPackage,
>;

/// Requests on a collection of
/// [`Win32MobileAppCatalogPackage`](models::Win32MobileAppCatalogPackage): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_catalog_packages()
///     .cast_to_win32_mobile_app_catalog_package()
/// ```
pub type Win32MobileAppCatalogPackageCollection = mg::Many<
    models::Win32MobileAppCatalogPackage,
    Win32MobileAppCatalogPackageResource,
>;
