// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printEvent`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintEvent {
    /// `jobStarted` (0)
    JobStarted,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintEvent: "microsoft.graph.printEvent";
    JobStarted: "jobStarted" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
