// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSProcessIdentifierType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsProcessIdentifierType {
    /// `bundleID` (1)
    BundleId,
    /// `path` (2)
    Path,
}

mg::enumeration! {
    MacOsProcessIdentifierType: "microsoft.graph.macOSProcessIdentifierType";
    BundleId: "bundleID" = 1,
    Path: "path" = 2,
}
