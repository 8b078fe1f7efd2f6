// @generated
use crate::mg;

/// Enumeration `microsoft.graph.backupServiceConsumer`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupServiceConsumer {
    /// `unknown` (0)
    Unknown,
    /// `firstparty` (1)
    Firstparty,
    /// `thirdparty` (2)
    Thirdparty,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    BackupServiceConsumer: "microsoft.graph.backupServiceConsumer";
    Unknown: "unknown" = 0,
    Firstparty: "firstparty" = 1,
    Thirdparty: "thirdparty" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
