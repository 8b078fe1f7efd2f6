// @generated
use crate::mg;

/// `microsoft.graph.security.appInfoPciDssVersion`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoPciDssVersion {
    /// `v1`, 0.
    V1,
    /// `v2`, 1.
    V2,
    /// `v3`, 2.
    V3,
    /// `v3_1`, 3.
    V31,
    /// `v3_2`, 4.
    V32,
    /// `v3_2_1`, 5.
    V321,
    /// `notSupported`, 6.
    NotSupported,
    /// `unknown`, 7.
    Unknown,
    /// `unknownFutureValue`, 8.
    UnknownFutureValue,
    /// `v4`, 9.
    V4,
}

mg::enumeration! {
    AppInfoPciDssVersion "microsoft.graph.security.appInfoPciDssVersion" "";
    V1 "v1" 0,
    V2 "v2" 1,
    V3 "v3" 2,
    V31 "v3_1" 3,
    V32 "v3_2" 4,
    V321 "v3_2_1" 5,
    NotSupported "notSupported" 6,
    Unknown "unknown" 7,
    UnknownFutureValue "unknownFutureValue" 8,
    V4 "v4" 9,
}
