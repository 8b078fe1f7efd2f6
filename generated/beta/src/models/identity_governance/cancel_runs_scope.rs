// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.cancelRunsScope`, derived from
/// [`CancelScope`](super::CancelScope).
pub struct CancelRunsScope {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CancelRunsScope: "microsoft.graph.identityGovernance.cancelRunsScope", complex, base super::CancelScope;
}

mg::derived_from! { CancelRunsScope: super::CancelScope }

impl CancelRunsScope {
    /// `runs`: many [`Run`](super::Run).
    pub const RUNS: mg::Nav<CancelRunsScope, Vec<super::Run>> = mg::Nav::new("runs");
}
