// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.identityGovernance.cancelScope`.
pub struct CancelScope {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CancelScope: "microsoft.graph.identityGovernance.cancelScope", complex abstract, family CancelScopeKind;
}

/// The types derived from [`CancelScope`].
#[non_exhaustive]
pub enum CancelScopeKind {
    CancelRunsScope(Box<super::CancelRunsScope>),
    /// None of these, or a type that this version does not know.
    Other(Box<CancelScope>),
}

mg::family! {
    CancelScope => CancelScopeKind;
    CancelRunsScope(super::CancelRunsScope),
}
