// @generated
use crate::mg;

/// Enumeration `microsoft.graph.answerInputType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnswerInputType {
    /// `text` (0)
    Text,
    /// `radioButton` (1)
    RadioButton,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AnswerInputType: "microsoft.graph.answerInputType";
    Text: "text" = 0,
    RadioButton: "radioButton" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
