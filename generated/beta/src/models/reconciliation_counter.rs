// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reconciliationCounter`, a complex type.
    ReconciliationCounter "microsoft.graph.reconciliationCounter" "complex";
    /// `correlatedObjectCount`: Int32
    correlated_object_count "correlatedObjectCount": i32,
    /// `sourceObjectCount`: Int32
    source_object_count "sourceObjectCount": i32,
    /// `targetObjectCount`: Int32
    target_object_count "targetObjectCount": i32,
    /// `uncorrelatedObjectCount`: Int32
    uncorrelated_object_count "uncorrelatedObjectCount": i32,
}
