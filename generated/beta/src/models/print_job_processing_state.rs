// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printJobProcessingState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintJobProcessingState {
    /// `unknown` (0)
    Unknown,
    /// `pending` (1)
    Pending,
    /// `processing` (2)
    Processing,
    /// `paused` (3)
    Paused,
    /// `stopped` (4)
    Stopped,
    /// `completed` (5)
    Completed,
    /// `canceled` (6)
    Canceled,
    /// `aborted` (7)
    Aborted,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintJobProcessingState: "microsoft.graph.printJobProcessingState";
    Unknown: "unknown" = 0,
    Pending: "pending" = 1,
    Processing: "processing" = 2,
    Paused: "paused" = 3,
    Stopped: "stopped" = 4,
    Completed: "completed" = 5,
    Canceled: "canceled" = 6,
    Aborted: "aborted" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
