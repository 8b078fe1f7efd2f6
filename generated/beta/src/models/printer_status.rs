// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printerStatus`, a complex type.
    PrinterStatus "microsoft.graph.printerStatus" "complex";
    /// `description`: String
    description "description": String,
    /// `details`: Collection(printerProcessingStateDetail), items not null
    details "details" "r": Vec<mg::Open<super::PrinterProcessingStateDetail>>,
    /// `processingState`: printerProcessingState, not null
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    processing_state "processingState" "rd": mg::Open<super::PrinterProcessingState>,
    /// `processingStateDescription`: String
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    processing_state_description "processingStateDescription" "d": String,
    /// `processingStateReasons`: Collection(printerProcessingStateReason), items not null
    processing_state_reasons "processingStateReasons" "r": Vec<mg::Open<super::PrinterProcessingStateReason>>,
    /// `state`: printerProcessingState, not null
    state "state" "r": mg::Open<super::PrinterProcessingState>,
}
