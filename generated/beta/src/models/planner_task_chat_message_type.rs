// @generated
use crate::mg;

/// `microsoft.graph.plannerTaskChatMessageType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerTaskChatMessageType {
    /// `richTextHtml`, 0.
    RichTextHtml,
    /// `plainText`, 1.
    PlainText,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerTaskChatMessageType "microsoft.graph.plannerTaskChatMessageType" "";
    RichTextHtml "richTextHtml" 0,
    PlainText "plainText" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
