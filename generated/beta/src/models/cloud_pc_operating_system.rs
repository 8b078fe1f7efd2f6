// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcOperatingSystem`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcOperatingSystem {
    /// `windows10` (0)
    Windows10,
    /// `windows11` (1)
    Windows11,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcOperatingSystem: "microsoft.graph.cloudPcOperatingSystem";
    Windows10: "windows10" = 0,
    Windows11: "windows11" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
