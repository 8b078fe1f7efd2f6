// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32MobileAppCatalogPackage`, an entity type derived from `microsoft.graph.mobileAppCatalogPackage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/win32mobileappcatalogpackage?view=graph-rest-beta>
    Win32MobileAppCatalogPackage "microsoft.graph.win32MobileAppCatalogPackage" "entity" : super::MobileAppCatalogPackage;
    /// `applicableArchitectures`: windowsArchitecture, not null
    applicable_architectures "applicableArchitectures" "r": mg::Flags<super::WindowsArchitecture>,
    /// `branchDisplayName`: String
    branch_display_name "branchDisplayName": String,
    /// `branchId`: String
    branch_id "branchId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `locales`: Collection(String)
    locales "locales": Vec<String>,
    /// `packageAutoUpdateCapable`: Boolean, not null
    package_auto_update_capable "packageAutoUpdateCapable" "r": bool,
    /// `productDescription`: String
    product_description "productDescription": String,
    /// `productDisplayName`: String
    product_display_name "productDisplayName": String,
    /// `productId`: String
    product_id "productId": String,
    /// `publisherDisplayName`: String
    publisher_display_name "publisherDisplayName": String,
    /// `versionDisplayName`: String
    version_display_name "versionDisplayName": String,
}

mg::derived_from! { Win32MobileAppCatalogPackage: super::MobileAppCatalogPackage, super::Entity }
