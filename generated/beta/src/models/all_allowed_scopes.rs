// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allAllowedScopes`, a complex type derived from `microsoft.graph.inheritableScopes`.
    AllAllowedScopes "microsoft.graph.allAllowedScopes" "complex" : super::InheritableScopes;
    /// `kind`: scopeCollectionKind, not null
    kind "kind" "r": mg::Open<super::ScopeCollectionKind>,
}

mg::derived_from! { AllAllowedScopes: super::InheritableScopes }
