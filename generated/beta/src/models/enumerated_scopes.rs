// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enumeratedScopes`, a complex type derived from `microsoft.graph.inheritableScopes`.
    EnumeratedScopes "microsoft.graph.enumeratedScopes" "complex" : super::InheritableScopes;
    /// `kind`: scopeCollectionKind, not null
    kind "kind" "r": mg::Open<super::ScopeCollectionKind>,
    /// `scopes`: Collection(String), items not null
    scopes "scopes" "r": Vec<String>,
}

mg::derived_from! { EnumeratedScopes: super::InheritableScopes }
