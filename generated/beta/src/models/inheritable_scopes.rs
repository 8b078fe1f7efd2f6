// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inheritableScopes`, an abstract complex type.
    InheritableScopes "microsoft.graph.inheritableScopes" "complex abstract" => InheritableScopesKind;
    /// `kind`: scopeCollectionKind, not null
    kind "kind" "r": mg::Open<super::ScopeCollectionKind>,
}

/// The types derived from `microsoft.graph.inheritableScopes`.
#[non_exhaustive]
pub enum InheritableScopesKind {
    AllAllowedScopes(Box<super::AllAllowedScopes>),
    EnumeratedScopes(Box<super::EnumeratedScopes>),
    NoScopes(Box<super::NoScopes>),
    /// None of these, or a type that this version does not know.
    Other(Box<InheritableScopes>),
}

mg::family! {
    InheritableScopes => InheritableScopesKind;
    AllAllowedScopes(super::AllAllowedScopes),
    EnumeratedScopes(super::EnumeratedScopes),
    NoScopes(super::NoScopes),
}
