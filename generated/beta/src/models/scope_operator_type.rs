// @generated
use crate::mg;

/// Enumeration `microsoft.graph.scopeOperatorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeOperatorType {
    /// `Binary` (0)
    Binary,
    /// `Unary` (1)
    Unary,
}

mg::enumeration! {
    ScopeOperatorType: "microsoft.graph.scopeOperatorType";
    Binary: "Binary" = 0,
    Unary: "Unary" = 1,
}
