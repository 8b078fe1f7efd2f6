// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppCatalogPackage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappcatalogpackage?view=graph-rest-beta>
    MobileAppCatalogPackage "microsoft.graph.mobileAppCatalogPackage" "entity" : super::Entity => MobileAppCatalogPackageKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
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
