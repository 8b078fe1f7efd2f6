// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidManagedStoreAccountAppSyncStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidManagedStoreAccountAppSyncStatus {
    /// `success` (0)
    Success,
    /// `credentialsNotValid` (1)
    CredentialsNotValid,
    /// `androidForWorkApiError` (2)
    AndroidForWorkApiError,
    /// `managementServiceError` (3)
    ManagementServiceError,
    /// `unknownError` (4)
    UnknownError,
    /// `none` (5)
    None,
}

mg::enumeration! {
    AndroidManagedStoreAccountAppSyncStatus: "microsoft.graph.androidManagedStoreAccountAppSyncStatus";
    Success: "success" = 0,
    CredentialsNotValid: "credentialsNotValid" = 1,
    AndroidForWorkApiError: "androidForWorkApiError" = 2,
    ManagementServiceError: "managementServiceError" = 3,
    UnknownError: "unknownError" = 4,
    None: "none" = 5,
}
