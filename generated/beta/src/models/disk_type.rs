// @generated
use crate::mg;

/// `microsoft.graph.diskType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskType {
    /// `unknown`, 0.
    Unknown,
    /// `hdd`, 1.
    Hdd,
    /// `ssd`, 2.
    Ssd,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    DiskType "microsoft.graph.diskType" "";
    Unknown "unknown" 0,
    Hdd "hdd" 1,
    Ssd "ssd" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
