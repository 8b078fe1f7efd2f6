// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reconciliationCounters`, a complex type.
    ReconciliationCounters "microsoft.graph.reconciliationCounters" "complex";
    /// `user`: reconciliationCounter
    user "user": mg::Boxed<super::ReconciliationCounter>,
}
