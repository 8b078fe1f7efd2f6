// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recordingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingStatus {
    /// `unknown` (0)
    Unknown,
    /// `notRecording` (1)
    NotRecording,
    /// `recording` (2)
    Recording,
    /// `failed` (3)
    Failed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RecordingStatus: "microsoft.graph.recordingStatus";
    Unknown: "unknown" = 0,
    NotRecording: "notRecording" = 1,
    Recording: "recording" = 2,
    Failed: "failed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
