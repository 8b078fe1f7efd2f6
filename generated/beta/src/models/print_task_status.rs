// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printTaskStatus`, a complex type.
    PrintTaskStatus "microsoft.graph.printTaskStatus" "complex";
    /// `description`: String, not null
    description "description" "r": String,
    /// `state`: printTaskProcessingState, not null
    state "state" "r": mg::Open<super::PrintTaskProcessingState>,
}
