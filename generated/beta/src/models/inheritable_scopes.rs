// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.inheritableScopes`.
pub struct InheritableScopes {
    /// `kind`. Never null.
    pub kind: mg::Field<mg::Open<super::ScopeCollectionKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InheritableScopes: "microsoft.graph.inheritableScopes", complex abstract, family InheritableScopesKind;
    kind: "kind" required,
}

/// The types derived from [`InheritableScopes`].
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
