// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32MobileAppCatalogPackage`, an entity type derived from `microsoft.graph.mobileAppCatalogPackage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/win32mobileappcatalogpackage?view=graph-rest-beta>
    Win32MobileAppCatalogPackage "microsoft.graph.win32MobileAppCatalogPackage" "entity" : super::MobileAppCatalogPackage;
    /// `applicableArchitectures`: windowsArchitecture, not null, computed, read-only
    applicable_architectures "applicableArchitectures" "rcp": mg::Flags<super::WindowsArchitecture>,
    /// `branchDisplayName`: String, computed, read-only
    branch_display_name "branchDisplayName" "cp": String,
    /// `branchId`: String, computed, read-only
    branch_id "branchId" "cp": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `locales`: Collection(String), computed, read-only
    locales "locales" "cp": Vec<String>,
    /// `packageAutoUpdateCapable`: Boolean, not null, computed, read-only
    package_auto_update_capable "packageAutoUpdateCapable" "rcp": bool,
    /// `productDescription`: String, computed, read-only
    product_description "productDescription" "cp": String,
    /// `productDisplayName`: String, computed, read-only
    product_display_name "productDisplayName" "cp": String,
    /// `productId`: String, computed, read-only
    product_id "productId" "cp": String,
    /// `publisherDisplayName`: String, computed, read-only
    publisher_display_name "publisherDisplayName" "cp": String,
    /// `versionDisplayName`: String, computed, read-only
    version_display_name "versionDisplayName" "cp": String,
}

mg::derived_from! { Win32MobileAppCatalogPackage: super::MobileAppCatalogPackage, super::Entity }
