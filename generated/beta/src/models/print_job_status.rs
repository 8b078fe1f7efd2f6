// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printJobStatus`, a complex type.
    PrintJobStatus "microsoft.graph.printJobStatus" "complex";
    /// `acquiredByPrinter`: Boolean
    acquired_by_printer "acquiredByPrinter": bool,
    /// `description`: String, not null
    description "description" "r": String,
    /// `details`: Collection(printJobStateDetail), items not null
    details "details" "r": Vec<mg::Open<super::PrintJobStateDetail>>,
    /// `isAcquiredByPrinter`: Boolean, not null
    is_acquired_by_printer "isAcquiredByPrinter" "r": bool,
    /// `processingState`: printJobProcessingState
    processing_state "processingState": mg::Open<super::PrintJobProcessingState>,
    /// `processingStateDescription`: String
    processing_state_description "processingStateDescription": String,
    /// `state`: printJobProcessingState, not null
    state "state" "r": mg::Open<super::PrintJobProcessingState>,
}
