// @generated
use crate::mg;

/// Complex type `microsoft.graph.reconciliationCounters`.
pub struct ReconciliationCounters {
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::ReconciliationCounter>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReconciliationCounters: "microsoft.graph.reconciliationCounters", complex;
    user: "user",
}
