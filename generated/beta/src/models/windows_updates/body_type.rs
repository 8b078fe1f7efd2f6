// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.bodyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyType {
    /// `text` (0)
    Text,
    /// `html` (1)
    Html,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    BodyType: "microsoft.graph.windowsUpdates.bodyType";
    Text: "text" = 0,
    Html: "html" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
