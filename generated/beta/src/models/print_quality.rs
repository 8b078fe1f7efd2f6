// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printQuality`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintQuality {
    /// `low` (0)
    Low,
    /// `medium` (1)
    Medium,
    /// `high` (2)
    High,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintQuality: "microsoft.graph.printQuality";
    Low: "low" = 0,
    Medium: "medium" = 1,
    High: "high" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
