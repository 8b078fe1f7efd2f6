// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharePointMigrationJobErrorLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharePointMigrationJobErrorLevel {
    /// `important` (0)
    Important,
    /// `warning` (1)
    Warning,
    /// `error` (2)
    Error,
    /// `fatalError` (3)
    FatalError,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SharePointMigrationJobErrorLevel: "microsoft.graph.sharePointMigrationJobErrorLevel";
    Important: "important" = 0,
    Warning: "warning" = 1,
    Error: "error" = 2,
    FatalError: "fatalError" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
