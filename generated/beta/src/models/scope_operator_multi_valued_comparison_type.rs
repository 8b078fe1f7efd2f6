// @generated
use crate::mg;

/// Enumeration `microsoft.graph.scopeOperatorMultiValuedComparisonType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeOperatorMultiValuedComparisonType {
    /// `All` (0)
    All,
    /// `Any` (1)
    Any,
}

mg::enumeration! {
    ScopeOperatorMultiValuedComparisonType: "microsoft.graph.scopeOperatorMultiValuedComparisonType";
    All: "All" = 0,
    Any: "Any" = 1,
}
