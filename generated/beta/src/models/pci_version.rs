// @generated
use crate::mg;

/// Enumeration `microsoft.graph.pciVersion`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PciVersion {
    /// `none` (0)
    None,
    /// `v3_2_1` (1)
    V321,
    /// `v4` (2)
    V4,
    /// `notSupported` (3)
    NotSupported,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PciVersion: "microsoft.graph.pciVersion";
    None: "none" = 0,
    V321: "v3_2_1" = 1,
    V4: "v4" = 2,
    NotSupported: "notSupported" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
