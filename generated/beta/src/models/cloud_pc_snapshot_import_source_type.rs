// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcSnapshotImportSourceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcSnapshotImportSourceType {
    /// `azureStorageAccount` (0)
    AzureStorageAccount,
    /// `sasUrl` (1)
    SasUrl,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcSnapshotImportSourceType: "microsoft.graph.cloudPcSnapshotImportSourceType";
    AzureStorageAccount: "azureStorageAccount" = 0,
    SasUrl: "sasUrl" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
