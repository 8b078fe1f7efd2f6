// @generated
use crate::mg;

/// Enumeration `microsoft.graph.contentCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentCategory {
    /// `none` (0)
    None,
    /// `ai` (1)
    Ai,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ContentCategory: "microsoft.graph.contentCategory";
    None: "none" = 0,
    Ai: "ai" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
