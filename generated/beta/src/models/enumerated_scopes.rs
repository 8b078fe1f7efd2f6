// @generated
use crate::mg;

/// Complex type `microsoft.graph.enumeratedScopes`, derived from
/// [`InheritableScopes`](super::InheritableScopes).
pub struct EnumeratedScopes {
    /// `kind`. Never null.
    pub kind: mg::Field<mg::Open<super::ScopeCollectionKind>>,
    /// `scopes`.
    pub scopes: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnumeratedScopes: "microsoft.graph.enumeratedScopes", complex, base super::InheritableScopes;
    kind: "kind" required,
    scopes: "scopes" required,
}

mg::derived_from! { EnumeratedScopes: super::InheritableScopes }
