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
    processing_state "processingState" "r": mg::Open<super::PrinterProcessingState>,
    /// `processingStateDescription`: String
    processing_state_description "processingStateDescription": String,
    /// `processingStateReasons`: Collection(printerProcessingStateReason), items not null
    processing_state_reasons "processingStateReasons" "r": Vec<mg::Open<super::PrinterProcessingStateReason>>,
    /// `state`: printerProcessingState, not null
    state "state" "r": mg::Open<super::PrinterProcessingState>,
}
