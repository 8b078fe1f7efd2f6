// @generated
use crate::mg;

/// Entity type [`microsoft.graph.win32MobileAppCatalogPackage`][reference], derived from
/// [`MobileAppCatalogPackage`](super::MobileAppCatalogPackage).
///
/// Requests: [`Win32MobileAppCatalogPackageCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_catalog_packages()
///     .cast_to_win32_mobile_app_catalog_package()
/// ```
///
/// [`Win32MobileAppCatalogPackageCollection`]: crate::requests::win32_mobile_app_catalog_package::Win32MobileAppCatalogPackageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/win32mobileappcatalogpackage?view=graph-rest-beta
pub struct Win32MobileAppCatalogPackage {
    /// `applicableArchitectures`. Never null. Read-only: the service computes it.
    pub applicable_architectures: mg::Field<mg::Flags<super::WindowsArchitecture>>,
    /// `branchDisplayName`. Read-only: the service computes it.
    pub branch_display_name: mg::Field<String>,
    /// `branchId`. Read-only: the service computes it.
    pub branch_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `locales`. Read-only: the service computes it.
    pub locales: mg::Field<Vec<String>>,
    /// `packageAutoUpdateCapable`. Never null. Read-only: the service computes it.
    pub package_auto_update_capable: mg::Field<bool>,
    /// `productDescription`. Read-only: the service computes it.
    pub product_description: mg::Field<String>,
    /// `productDisplayName`. Read-only: the service computes it.
    pub product_display_name: mg::Field<String>,
    /// `productId`. Read-only: the service computes it.
    pub product_id: mg::Field<String>,
    /// `publisherDisplayName`. Read-only: the service computes it.
    pub publisher_display_name: mg::Field<String>,
    /// `versionDisplayName`. Read-only: the service computes it.
    pub version_display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32MobileAppCatalogPackage: "microsoft.graph.win32MobileAppCatalogPackage", entity, base super::MobileAppCatalogPackage;
    applicable_architectures: "applicableArchitectures" required computed read_only,
    branch_display_name: "branchDisplayName" computed read_only,
    branch_id: "branchId" computed read_only,
    id: "id" key required,
    locales: "locales" computed read_only,
    package_auto_update_capable: "packageAutoUpdateCapable" required computed read_only,
    product_description: "productDescription" computed read_only,
    product_display_name: "productDisplayName" computed read_only,
    product_id: "productId" computed read_only,
    publisher_display_name: "publisherDisplayName" computed read_only,
    version_display_name: "versionDisplayName" computed read_only,
}

mg::derived_from! { Win32MobileAppCatalogPackage: super::MobileAppCatalogPackage, super::Entity }
