// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printJobStatus`, a complex type.
    PrintJobStatus "microsoft.graph.printJobStatus" "complex";
    /// `acquiredByPrinter`: Boolean
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    acquired_by_printer "acquiredByPrinter" "d": bool,
    /// `description`: String, not null
    description "description" "r": String,
    /// `details`: Collection(printJobStateDetail), items not null
    details "details" "r": Vec<mg::Open<super::PrintJobStateDetail>>,
    /// `isAcquiredByPrinter`: Boolean, not null
    is_acquired_by_printer "isAcquiredByPrinter" "r": bool,
    /// `processingState`: printJobProcessingState
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    processing_state "processingState" "d": mg::Open<super::PrintJobProcessingState>,
    /// `processingStateDescription`: String
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    processing_state_description "processingStateDescription" "d": String,
    /// `state`: printJobProcessingState, not null
    state "state" "r": mg::Open<super::PrintJobProcessingState>,
}
