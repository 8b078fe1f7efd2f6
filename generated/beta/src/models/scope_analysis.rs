// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scopeAnalysis`, a complex type.
    ScopeAnalysis "microsoft.graph.scopeAnalysis" "complex";
}
