// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.queryType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryType {
    /// `files` (0)
    Files,
    /// `messages` (1)
    Messages,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    QueryType: "microsoft.graph.security.queryType";
    Files: "files" = 0,
    Messages: "messages" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
