// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.contentFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentFormat {
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
    ContentFormat: "microsoft.graph.security.contentFormat";
    Text: "text" = 0,
    Html: "html" = 1,
    Markdown: "markdown" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
