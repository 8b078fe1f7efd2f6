// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationJobRestartCriteria`.
pub struct SynchronizationJobRestartCriteria {
    /// `resetScope`.
    pub reset_scope: mg::Field<mg::Flags<super::SynchronizationJobRestartScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationJobRestartCriteria: "microsoft.graph.synchronizationJobRestartCriteria", complex;
    reset_scope: "resetScope",
}
