// @generated
use crate::mg;

/// Enumeration `microsoft.graph.search.answerState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnswerState {
    /// `published` (0)
    Published,
    /// `draft` (1)
    Draft,
    /// `excluded` (2)
    Excluded,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AnswerState: "microsoft.graph.search.answerState";
    Published: "published" = 0,
    Draft: "draft" = 1,
    Excluded: "excluded" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
