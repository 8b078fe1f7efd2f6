// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidManagedStoreAutoUpdateMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidManagedStoreAutoUpdateMode {
    /// `default` (0)
    Default,
    /// `postponed` (1)
    Postponed,
    /// `priority` (2)
    Priority,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AndroidManagedStoreAutoUpdateMode: "microsoft.graph.androidManagedStoreAutoUpdateMode";
    Default: "default" = 0,
    Postponed: "postponed" = 1,
    Priority: "priority" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
