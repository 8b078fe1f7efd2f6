// @generated
use crate::mg;

/// `microsoft.graph.security.intelligenceProfileKind`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntelligenceProfileKind {
    /// `actor`, 0.
    Actor,
    /// `tool`, 1.
    Tool,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    IntelligenceProfileKind "microsoft.graph.security.intelligenceProfileKind" "";
    Actor "actor" 0,
    Tool "tool" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
