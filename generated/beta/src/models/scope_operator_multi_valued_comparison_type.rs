// @generated
use crate::mg;

/// `microsoft.graph.scopeOperatorMultiValuedComparisonType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeOperatorMultiValuedComparisonType {
    /// `All`, 0.
    All,
    /// `Any`, 1.
    Any,
}

mg::enumeration! {
    ScopeOperatorMultiValuedComparisonType "microsoft.graph.scopeOperatorMultiValuedComparisonType" "";
    All "All" 0,
    Any "Any" 1,
}
