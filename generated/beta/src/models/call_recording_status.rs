// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecordingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallRecordingStatus {
    /// `success` (0)
    Success,
    /// `failure` (1)
    Failure,
    /// `initial` (2)
    Initial,
    /// `chunkFinished` (3)
    ChunkFinished,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CallRecordingStatus: "microsoft.graph.callRecordingStatus";
    Success: "success" = 0,
    Failure: "failure" = 1,
    Initial: "initial" = 2,
    ChunkFinished: "chunkFinished" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
