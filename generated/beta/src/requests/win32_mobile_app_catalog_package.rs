// @generated
use crate::{mg, models};

/// One `microsoft.graph.win32MobileAppCatalogPackage`, by its URL.
pub type Win32MobileAppCatalogPackageResource = mg::One<
    models::Win32MobileAppCatalogPackage,
>;

/// A collection of `microsoft.graph.win32MobileAppCatalogPackage`, by its URL.
pub type Win32MobileAppCatalogPackageCollection = mg::Many<
    models::Win32MobileAppCatalogPackage,
    Win32MobileAppCatalogPackageResource,
>;
