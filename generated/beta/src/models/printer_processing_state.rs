// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printerProcessingState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrinterProcessingState {
    /// `unknown` (0)
    Unknown,
    /// `idle` (1)
    Idle,
    /// `processing` (2)
    Processing,
    /// `stopped` (3)
    Stopped,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PrinterProcessingState: "microsoft.graph.printerProcessingState";
    Unknown: "unknown" = 0,
    Idle: "idle" = 1,
    Processing: "processing" = 2,
    Stopped: "stopped" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
