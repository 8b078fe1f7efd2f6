// @generated
use crate::mg;

/// Complex type `microsoft.graph.removedState`.
pub struct RemovedState {
    /// `reason`.
    pub reason: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemovedState: "microsoft.graph.removedState", complex;
    reason: "reason",
}
