// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.intelligenceProfileKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntelligenceProfileKind {
    /// `actor` (0)
    Actor,
    /// `tool` (1)
    Tool,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    IntelligenceProfileKind: "microsoft.graph.security.intelligenceProfileKind";
    Actor: "actor" = 0,
    Tool: "tool" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
