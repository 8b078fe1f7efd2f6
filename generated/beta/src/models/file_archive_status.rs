// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fileArchiveStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileArchiveStatus {
    /// `notArchived` (0)
    NotArchived,
    /// `fullyArchived` (1)
    FullyArchived,
    /// `reactivating` (2)
    Reactivating,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    FileArchiveStatus: "microsoft.graph.fileArchiveStatus";
    NotArchived: "notArchived" = 0,
    FullyArchived: "fullyArchived" = 1,
    Reactivating: "reactivating" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
