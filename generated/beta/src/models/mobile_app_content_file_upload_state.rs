// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mobileAppContentFileUploadState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobileAppContentFileUploadState {
    /// `success` (0)
    Success,
    /// `transientError` (1)
    TransientError,
    /// `error` (2)
    Error,
    /// `unknown` (3)
    Unknown,
    /// `azureStorageUriRequestSuccess` (100)
    AzureStorageUriRequestSuccess,
    /// `azureStorageUriRequestPending` (101)
    AzureStorageUriRequestPending,
    /// `azureStorageUriRequestFailed` (102)
    AzureStorageUriRequestFailed,
    /// `azureStorageUriRequestTimedOut` (103)
    AzureStorageUriRequestTimedOut,
    /// `azureStorageUriRenewalSuccess` (200)
    AzureStorageUriRenewalSuccess,
    /// `azureStorageUriRenewalPending` (201)
    AzureStorageUriRenewalPending,
    /// `azureStorageUriRenewalFailed` (202)
    AzureStorageUriRenewalFailed,
    /// `azureStorageUriRenewalTimedOut` (203)
    AzureStorageUriRenewalTimedOut,
    /// `commitFileSuccess` (300)
    CommitFileSuccess,
    /// `commitFilePending` (301)
    CommitFilePending,
    /// `commitFileFailed` (302)
    CommitFileFailed,
    /// `commitFileTimedOut` (303)
    CommitFileTimedOut,
}

mg::enumeration! {
    MobileAppContentFileUploadState: "microsoft.graph.mobileAppContentFileUploadState";
    Success: "success" = 0,
    TransientError: "transientError" = 1,
    Error: "error" = 2,
    Unknown: "unknown" = 3,
    AzureStorageUriRequestSuccess: "azureStorageUriRequestSuccess" = 100,
    AzureStorageUriRequestPending: "azureStorageUriRequestPending" = 101,
    AzureStorageUriRequestFailed: "azureStorageUriRequestFailed" = 102,
    AzureStorageUriRequestTimedOut: "azureStorageUriRequestTimedOut" = 103,
    AzureStorageUriRenewalSuccess: "azureStorageUriRenewalSuccess" = 200,
    AzureStorageUriRenewalPending: "azureStorageUriRenewalPending" = 201,
    AzureStorageUriRenewalFailed: "azureStorageUriRenewalFailed" = 202,
    AzureStorageUriRenewalTimedOut: "azureStorageUriRenewalTimedOut" = 203,
    CommitFileSuccess: "commitFileSuccess" = 300,
    CommitFilePending: "commitFilePending" = 301,
    CommitFileFailed: "commitFileFailed" = 302,
    CommitFileTimedOut: "commitFileTimedOut" = 303,
}
