// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcImportedSnapshotState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcImportedSnapshotState {
    /// `notUsed` (0)
    NotUsed,
    /// `inUse` (1)
    InUse,
    /// `expired` (2)
    Expired,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcImportedSnapshotState: "microsoft.graph.cloudPcImportedSnapshotState";
    NotUsed: "notUsed" = 0,
    InUse: "inUse" = 1,
    Expired: "expired" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
