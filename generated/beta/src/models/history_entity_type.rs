// @generated
use crate::mg;

/// Enumeration `microsoft.graph.historyEntityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HistoryEntityType {
    /// `task` (0)
    Task,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    HistoryEntityType: "microsoft.graph.historyEntityType";
    Task: "task" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
