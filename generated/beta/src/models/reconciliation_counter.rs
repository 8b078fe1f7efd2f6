// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reconciliationCounter`, a complex type.
    ReconciliationCounter "microsoft.graph.reconciliationCounter" "complex";
    /// `correlatedObjectCount`: Int64
    correlated_object_count "correlatedObjectCount": i64,
    /// `sourceObjectCount`: Int64
    source_object_count "sourceObjectCount": i64,
    /// `targetObjectCount`: Int64
    target_object_count "targetObjectCount": i64,
    /// `uncorrelatedObjectCount`: Int64
    uncorrelated_object_count "uncorrelatedObjectCount": i64,
}
