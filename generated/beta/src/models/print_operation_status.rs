// @generated
use crate::mg;

/// Complex type `microsoft.graph.printOperationStatus`.
pub struct PrintOperationStatus {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::PrintOperationProcessingState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintOperationStatus: "microsoft.graph.printOperationStatus", complex;
    description: "description" required,
    state: "state" required,
}
