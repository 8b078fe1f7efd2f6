// @generated
use crate::mg;

/// Enumeration `microsoft.graph.migrationMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationMode {
    /// `inProgress` (0)
    InProgress,
    /// `completed` (1)
    Completed,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MigrationMode: "microsoft.graph.migrationMode";
    InProgress: "inProgress" = 0,
    Completed: "completed" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
