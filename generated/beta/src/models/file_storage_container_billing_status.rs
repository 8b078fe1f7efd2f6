// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fileStorageContainerBillingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileStorageContainerBillingStatus {
    /// `invalid` (0)
    Invalid,
    /// `valid` (1)
    Valid,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    FileStorageContainerBillingStatus: "microsoft.graph.fileStorageContainerBillingStatus";
    Invalid: "invalid" = 0,
    Valid: "valid" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
