// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.appInfoPciDssVersion`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoPciDssVersion {
    /// `v1` (1)
    V1,
    /// `v2` (2)
    V2,
    /// `v3` (3)
    V3,
    /// `v3_1` (4)
    V31,
    /// `v3_2` (5)
    V32,
    /// `v3_2_1` (6)
    V321,
    /// `notSupported` (7)
    NotSupported,
    /// `unknown` (8)
    Unknown,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
    /// `v4` (10)
    V4,
}

mg::enumeration! {
    AppInfoPciDssVersion: "microsoft.graph.security.appInfoPciDssVersion";
    V1: "v1" = 1,
    V2: "v2" = 2,
    V3: "v3" = 3,
    V31: "v3_1" = 4,
    V32: "v3_2" = 5,
    V321: "v3_2_1" = 6,
    NotSupported: "notSupported" = 7,
    Unknown: "unknown" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
    V4: "v4" = 10,
}
