// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppCatalogPackage`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappcatalogpackage?view=graph-rest-beta>
    MobileAppCatalogPackage "microsoft.graph.mobileAppCatalogPackage" "entity abstract" : super::Entity => MobileAppCatalogPackageKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
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

mg::derived_from! { MobileAppCatalogPackage: super::Entity }

/// The types derived from `microsoft.graph.mobileAppCatalogPackage`.
#[non_exhaustive]
pub enum MobileAppCatalogPackageKind {
    Win32MobileAppCatalogPackage(Box<super::Win32MobileAppCatalogPackage>),
    /// None of these, or a type that this version does not know.
    Other(Box<MobileAppCatalogPackage>),
}

mg::family! {
    MobileAppCatalogPackage => MobileAppCatalogPackageKind;
    Win32MobileAppCatalogPackage(super::Win32MobileAppCatalogPackage),
}
