// @generated
use crate::mg;

/// Enumeration `microsoft.graph.level`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `beginner` (0)
    Beginner,
    /// `intermediate` (1)
    Intermediate,
    /// `advanced` (2)
    Advanced,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    Level: "microsoft.graph.level";
    Beginner: "beginner" = 0,
    Intermediate: "intermediate" = 1,
    Advanced: "advanced" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
