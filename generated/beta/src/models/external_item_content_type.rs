// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalItemContentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalItemContentType {
    /// `text` (1)
    Text,
    /// `html` (2)
    Html,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ExternalItemContentType: "microsoft.graph.externalItemContentType";
    Text: "text" = 1,
    Html: "html" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
