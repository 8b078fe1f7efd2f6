// @generated
use crate::mg;

/// Complex type `microsoft.graph.allAllowedScopes`, derived from
/// [`InheritableScopes`](super::InheritableScopes).
pub struct AllAllowedScopes {
    /// `kind`. Never null.
    pub kind: mg::Field<mg::Open<super::ScopeCollectionKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllAllowedScopes: "microsoft.graph.allAllowedScopes", complex, base super::InheritableScopes;
    kind: "kind" required,
}

mg::derived_from! { AllAllowedScopes: super::InheritableScopes }
