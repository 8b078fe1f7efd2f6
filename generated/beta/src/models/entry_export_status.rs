// @generated
use crate::mg;

/// Enumeration `microsoft.graph.entryExportStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntryExportStatus {
    /// `Noop` (0)
    Noop,
    /// `Success` (1)
    Success,
    /// `RetryableError` (2)
    RetryableError,
    /// `PermanentError` (3)
    PermanentError,
    /// `Error` (4)
    Error,
}

mg::enumeration! {
    EntryExportStatus: "microsoft.graph.entryExportStatus";
    Noop: "Noop" = 0,
    Success: "Success" = 1,
    RetryableError: "RetryableError" = 2,
    PermanentError: "PermanentError" = 3,
    Error: "Error" = 4,
}
