// @generated
use crate::mg;

/// Enumeration `microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportedWindowsAutopilotDeviceIdentityImportStatus {
    /// `unknown` (0)
    Unknown,
    /// `pending` (1)
    Pending,
    /// `partial` (2)
    Partial,
    /// `complete` (3)
    Complete,
    /// `error` (4)
    Error,
}

mg::enumeration! {
    ImportedWindowsAutopilotDeviceIdentityImportStatus: "microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus";
    Unknown: "unknown" = 0,
    Pending: "pending" = 1,
    Partial: "partial" = 2,
    Complete: "complete" = 3,
    Error: "error" = 4,
}
