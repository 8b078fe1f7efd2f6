// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.mobileAppCatalogPackage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobileAppCatalogPackageCollection`], for example
/// `graph.device_app_management().mobile_app_catalog_packages()`.
///
/// [`MobileAppCatalogPackageCollection`]: crate::requests::mobile_app_catalog_package::MobileAppCatalogPackageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappcatalogpackage?view=graph-rest-beta
pub struct MobileAppCatalogPackage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    MobileAppCatalogPackage: "microsoft.graph.mobileAppCatalogPackage", entity abstract, base super::Entity, family MobileAppCatalogPackageKind;
    id: "id" key required,
    product_description: "productDescription" computed read_only,
    product_display_name: "productDisplayName" computed read_only,
    product_id: "productId" computed read_only,
    publisher_display_name: "publisherDisplayName" computed read_only,
    version_display_name: "versionDisplayName" computed read_only,
}

mg::derived_from! { MobileAppCatalogPackage: super::Entity }

/// The types derived from [`MobileAppCatalogPackage`].
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
