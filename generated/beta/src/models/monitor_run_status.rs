// @generated
use crate::mg;

/// Enumeration `microsoft.graph.monitorRunStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitorRunStatus {
    /// `successful` (0)
    Successful,
    /// `partiallySuccessful` (1)
    PartiallySuccessful,
    /// `failed` (2)
    Failed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MonitorRunStatus: "microsoft.graph.monitorRunStatus";
    Successful: "successful" = 0,
    PartiallySuccessful: "partiallySuccessful" = 1,
    Failed: "failed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
