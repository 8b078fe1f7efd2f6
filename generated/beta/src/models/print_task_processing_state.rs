// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printTaskProcessingState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintTaskProcessingState {
    /// `pending` (0)
    Pending,
    /// `processing` (1)
    Processing,
    /// `completed` (2)
    Completed,
    /// `aborted` (3)
    Aborted,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintTaskProcessingState: "microsoft.graph.printTaskProcessingState";
    Pending: "pending" = 0,
    Processing: "processing" = 1,
    Completed: "completed" = 2,
    Aborted: "aborted" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
