// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fileStorageContainerStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileStorageContainerStatus {
    /// `inactive` (0)
    Inactive,
    /// `active` (1)
    Active,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    FileStorageContainerStatus: "microsoft.graph.fileStorageContainerStatus";
    Inactive: "inactive" = 0,
    Active: "active" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
