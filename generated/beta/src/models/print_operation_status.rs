// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printOperationStatus`, a complex type.
    PrintOperationStatus "microsoft.graph.printOperationStatus" "complex";
    /// `description`: String, not null
    description "description" "r": String,
    /// `state`: printOperationProcessingState, not null
    state "state" "r": mg::Open<super::PrintOperationProcessingState>,
}
