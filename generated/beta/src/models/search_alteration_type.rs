// @generated
use crate::mg;

/// Enumeration `microsoft.graph.searchAlterationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchAlterationType {
    /// `suggestion` (0)
    Suggestion,
    /// `modification` (1)
    Modification,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SearchAlterationType: "microsoft.graph.searchAlterationType";
    Suggestion: "suggestion" = 0,
    Modification: "modification" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
