// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fedRampLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FedRampLevel {
    /// `none` (0)
    None,
    /// `high` (1)
    High,
    /// `liSaas` (2)
    LiSaas,
    /// `low` (3)
    Low,
    /// `moderate` (4)
    Moderate,
    /// `notSupported` (5)
    NotSupported,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    FedRampLevel: "microsoft.graph.fedRampLevel";
    None: "none" = 0,
    High: "high" = 1,
    LiSaas: "liSaas" = 2,
    Low: "low" = 3,
    Moderate: "moderate" = 4,
    NotSupported: "notSupported" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
