// @generated
use crate::mg;

/// Enumeration `microsoft.graph.packageType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageType {
    /// `microsoft` (0)
    Microsoft,
    /// `external` (1)
    External,
    /// `shared` (2)
    Shared,
    /// `custom` (3)
    Custom,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PackageType: "microsoft.graph.packageType";
    Microsoft: "microsoft" = 0,
    External: "external" = 1,
    Shared: "shared" = 2,
    Custom: "custom" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
