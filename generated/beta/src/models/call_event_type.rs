// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallEventType {
    /// `callStarted` (0)
    CallStarted,
    /// `callEnded` (1)
    CallEnded,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `rosterUpdated` (3)
    RosterUpdated,
    /// `transcriptionStateUpdated` (4)
    TranscriptionStateUpdated,
    /// `recordingStateUpdated` (5)
    RecordingStateUpdated,
}

mg::enumeration! {
    CallEventType: "microsoft.graph.callEventType";
    CallStarted: "callStarted" = 0,
    CallEnded: "callEnded" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    RosterUpdated: "rosterUpdated" = 3,
    TranscriptionStateUpdated: "transcriptionStateUpdated" = 4,
    RecordingStateUpdated: "recordingStateUpdated" = 5,
}
