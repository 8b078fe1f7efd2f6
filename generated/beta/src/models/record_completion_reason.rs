// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recordCompletionReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordCompletionReason {
    /// `operationCanceled` (0)
    OperationCanceled,
    /// `stopToneDetected` (1)
    StopToneDetected,
    /// `maxRecordDurationReached` (2)
    MaxRecordDurationReached,
    /// `initialSilenceTimeout` (3)
    InitialSilenceTimeout,
    /// `maxSilenceTimeout` (4)
    MaxSilenceTimeout,
    /// `playPromptFailed` (5)
    PlayPromptFailed,
    /// `playBeepFailed` (6)
    PlayBeepFailed,
    /// `mediaReceiveTimeout` (7)
    MediaReceiveTimeout,
    /// `unspecifiedError` (8)
    UnspecifiedError,
}

mg::enumeration! {
    RecordCompletionReason: "microsoft.graph.recordCompletionReason";
    OperationCanceled: "operationCanceled" = 0,
    StopToneDetected: "stopToneDetected" = 1,
    MaxRecordDurationReached: "maxRecordDurationReached" = 2,
    InitialSilenceTimeout: "initialSilenceTimeout" = 3,
    MaxSilenceTimeout: "maxSilenceTimeout" = 4,
    PlayPromptFailed: "playPromptFailed" = 5,
    PlayBeepFailed: "playBeepFailed" = 6,
    MediaReceiveTimeout: "mediaReceiveTimeout" = 7,
    UnspecifiedError: "unspecifiedError" = 8,
}
