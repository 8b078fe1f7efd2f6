// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.diskType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-disktype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskType {
    /// `unknown` (0)
    Unknown,
    /// `hdd` (1)
    Hdd,
    /// `ssd` (2)
    Ssd,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    DiskType: "microsoft.graph.diskType";
    Unknown: "unknown" = 0,
    Hdd: "hdd" = 1,
    Ssd: "ssd" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
