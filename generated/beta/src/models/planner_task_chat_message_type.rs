// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerTaskChatMessageType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerTaskChatMessageType {
    /// `richTextHtml` (1)
    RichTextHtml,
    /// `plainText` (2)
    PlainText,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerTaskChatMessageType: "microsoft.graph.plannerTaskChatMessageType";
    RichTextHtml: "richTextHtml" = 1,
    PlainText: "plainText" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
