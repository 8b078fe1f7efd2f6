// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.cancelScope`, an abstract complex type.
    CancelScope "microsoft.graph.identityGovernance.cancelScope" "complex abstract" => CancelScopeKind;
}

/// The types derived from `microsoft.graph.identityGovernance.cancelScope`.
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
