// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.cancelRunsScope`, a complex type derived from `microsoft.graph.identityGovernance.cancelScope`.
    CancelRunsScope "microsoft.graph.identityGovernance.cancelRunsScope" "complex" : super::CancelScope;
}

mg::derived_from! { CancelRunsScope: super::CancelScope }

impl CancelRunsScope {
    /// `runs`: many `microsoft.graph.identityGovernance.run`
    pub const RUNS: mg::Nav<CancelRunsScope, Vec<super::Run>> = mg::Nav::new("runs");
}
