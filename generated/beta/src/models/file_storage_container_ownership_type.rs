// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fileStorageContainerOwnershipType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileStorageContainerOwnershipType {
    /// `tenantOwned` (0)
    TenantOwned,
    /// `userOwned` (1)
    UserOwned,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    FileStorageContainerOwnershipType: "microsoft.graph.fileStorageContainerOwnershipType";
    TenantOwned: "tenantOwned" = 0,
    UserOwned: "userOwned" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
