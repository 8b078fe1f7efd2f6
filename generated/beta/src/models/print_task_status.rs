// @generated
use crate::mg;

/// Complex type `microsoft.graph.printTaskStatus`.
pub struct PrintTaskStatus {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::PrintTaskProcessingState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintTaskStatus: "microsoft.graph.printTaskStatus", complex;
    description: "description" required,
    state: "state" required,
}
