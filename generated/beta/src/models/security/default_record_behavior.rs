// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.defaultRecordBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultRecordBehavior {
    /// `startLocked` (0)
    StartLocked,
    /// `startUnlocked` (1)
    StartUnlocked,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    DefaultRecordBehavior: "microsoft.graph.security.defaultRecordBehavior";
    StartLocked: "startLocked" = 0,
    StartUnlocked: "startUnlocked" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
