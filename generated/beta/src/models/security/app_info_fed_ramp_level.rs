// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.appInfoFedRampLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoFedRampLevel {
    /// `high` (1)
    High,
    /// `moderate` (2)
    Moderate,
    /// `low` (3)
    Low,
    /// `liSaaS` (4)
    LiSaaS,
    /// `unknown` (5)
    Unknown,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
    /// `notSupported` (7)
    NotSupported,
}

mg::enumeration! {
    AppInfoFedRampLevel: "microsoft.graph.security.appInfoFedRampLevel";
    High: "high" = 1,
    Moderate: "moderate" = 2,
    Low: "low" = 3,
    LiSaaS: "liSaaS" = 4,
    Unknown: "unknown" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
    NotSupported: "notSupported" = 7,
}
