// @generated
use crate::mg;

/// Enumeration `microsoft.graph.editionUpgradeLicenseType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditionUpgradeLicenseType {
    /// `productKey` (0)
    ProductKey,
    /// `licenseFile` (1)
    LicenseFile,
    /// `notConfigured` (2)
    NotConfigured,
}

mg::enumeration! {
    EditionUpgradeLicenseType: "microsoft.graph.editionUpgradeLicenseType";
    ProductKey: "productKey" = 0,
    LicenseFile: "licenseFile" = 1,
    NotConfigured: "notConfigured" = 2,
}
