// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSPriority`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsPriority {
    /// `low` (0)
    Low,
    /// `high` (1)
    High,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MacOsPriority: "microsoft.graph.macOSPriority";
    Low: "low" = 0,
    High: "high" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
