// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.noScopes`, a complex type derived from `microsoft.graph.inheritableScopes`.
    NoScopes "microsoft.graph.noScopes" "complex" : super::InheritableScopes;
    /// `kind`: scopeCollectionKind, not null
    kind "kind" "r": mg::Open<super::ScopeCollectionKind>,
}

mg::derived_from! { NoScopes: super::InheritableScopes }
