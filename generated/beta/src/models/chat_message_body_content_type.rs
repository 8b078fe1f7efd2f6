// @generated
use crate::mg;

/// Enumeration `microsoft.graph.chatMessageBodyContentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessageBodyContentType {
    /// `text` (0)
    Text,
    /// `html` (1)
    Html,
    /// `markdown` (2)
    Markdown,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ChatMessageBodyContentType: "microsoft.graph.chatMessageBodyContentType";
    Text: "text" = 0,
    Html: "html" = 1,
    Markdown: "markdown" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
