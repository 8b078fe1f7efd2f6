// @generated
use crate::mg;

/// Enumeration `microsoft.graph.matchConfidenceLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatchConfidenceLevel {
    /// `exact` (0)
    Exact,
    /// `relaxed` (1)
    Relaxed,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MatchConfidenceLevel: "microsoft.graph.matchConfidenceLevel";
    Exact: "exact" = 0,
    Relaxed: "relaxed" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
