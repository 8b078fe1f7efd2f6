// @generated
use crate::mg;

/// Enumeration `microsoft.graph.virtualEventRegistrationQuestionAnswerInputType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VirtualEventRegistrationQuestionAnswerInputType {
    /// `text` (0)
    Text,
    /// `multilineText` (1)
    MultilineText,
    /// `singleChoice` (2)
    SingleChoice,
    /// `multiChoice` (3)
    MultiChoice,
    /// `boolean` (4)
    Boolean,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    VirtualEventRegistrationQuestionAnswerInputType: "microsoft.graph.virtualEventRegistrationQuestionAnswerInputType";
    Text: "text" = 0,
    MultilineText: "multilineText" = 1,
    SingleChoice: "singleChoice" = 2,
    MultiChoice: "multiChoice" = 3,
    Boolean: "boolean" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
