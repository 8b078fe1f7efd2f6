// @generated
use crate::mg;

/// `microsoft.graph.historyEntityType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HistoryEntityType {
    /// `task`, 0.
    Task,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    HistoryEntityType "microsoft.graph.historyEntityType" "";
    Task "task" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
