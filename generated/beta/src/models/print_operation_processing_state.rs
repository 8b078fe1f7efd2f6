// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printOperationProcessingState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintOperationProcessingState {
    /// `notStarted` (0)
    NotStarted,
    /// `running` (1)
    Running,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintOperationProcessingState: "microsoft.graph.printOperationProcessingState";
    NotStarted: "notStarted" = 0,
    Running: "running" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
