// @generated
use crate::mg;

/// `microsoft.graph.scopeOperatorType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeOperatorType {
    /// `Binary`, 0.
    Binary,
    /// `Unary`, 1.
    Unary,
}

mg::enumeration! {
    ScopeOperatorType "microsoft.graph.scopeOperatorType" "";
    Binary "Binary" 0,
    Unary "Unary" 1,
}
