// @generated
use crate::mg;

/// Enumeration `microsoft.graph.historyEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HistoryEventType {
    /// `created` (0)
    Created,
    /// `updated` (1)
    Updated,
    /// `deleted` (2)
    Deleted,
    /// `undeleted` (3)
    Undeleted,
    /// `moved` (4)
    Moved,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    HistoryEventType: "microsoft.graph.historyEventType";
    Created: "created" = 0,
    Updated: "updated" = 1,
    Deleted: "deleted" = 2,
    Undeleted: "undeleted" = 3,
    Moved: "moved" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
