// @generated
use crate::mg;

/// Enumeration `microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportedWindowsAutopilotDeviceIdentityUploadStatus {
    /// `noUpload` (0)
    NoUpload,
    /// `pending` (1)
    Pending,
    /// `complete` (2)
    Complete,
    /// `error` (3)
    Error,
}

mg::enumeration! {
    ImportedWindowsAutopilotDeviceIdentityUploadStatus: "microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus";
    NoUpload: "noUpload" = 0,
    Pending: "pending" = 1,
    Complete: "complete" = 2,
    Error: "error" = 3,
}
