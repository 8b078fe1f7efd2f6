// @generated
use crate::mg;

/// `microsoft.graph.security.appInfoFedRampLevel`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoFedRampLevel {
    /// `high`, 0.
    High,
    /// `moderate`, 1.
    Moderate,
    /// `low`, 2.
    Low,
    /// `liSaaS`, 3.
    LiSaaS,
    /// `unknown`, 4.
    Unknown,
    /// `unknownFutureValue`, 5.
    UnknownFutureValue,
    /// `notSupported`, 6.
    NotSupported,
}

mg::enumeration! {
    AppInfoFedRampLevel "microsoft.graph.security.appInfoFedRampLevel" "";
    High "high" 0,
    Moderate "moderate" 1,
    Low "low" 2,
    LiSaaS "liSaaS" 3,
    Unknown "unknown" 4,
    UnknownFutureValue "unknownFutureValue" 5,
    NotSupported "notSupported" 6,
}
