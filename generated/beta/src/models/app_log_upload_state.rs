// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.appLogUploadState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-apploguploadstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppLogUploadState {
    /// `pending` (0)
    Pending,
    /// `completed` (1)
    Completed,
    /// `failed` (2)
    Failed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AppLogUploadState: "microsoft.graph.appLogUploadState";
    Pending: "pending" = 0,
    Completed: "completed" = 1,
    Failed: "failed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
