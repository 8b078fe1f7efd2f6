// @generated
use crate::mg;

/// Complex type `microsoft.graph.reconciliationCounter`.
pub struct ReconciliationCounter {
    /// `correlatedObjectCount`.
    pub correlated_object_count: mg::Field<i64>,
    /// `sourceObjectCount`.
    pub source_object_count: mg::Field<i64>,
    /// `targetObjectCount`.
    pub target_object_count: mg::Field<i64>,
    /// `uncorrelatedObjectCount`.
    pub uncorrelated_object_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReconciliationCounter: "microsoft.graph.reconciliationCounter", complex;
    correlated_object_count: "correlatedObjectCount",
    source_object_count: "sourceObjectCount",
    target_object_count: "targetObjectCount",
    uncorrelated_object_count: "uncorrelatedObjectCount",
}
