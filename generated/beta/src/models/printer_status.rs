// @generated
use crate::mg;

/// Complex type `microsoft.graph.printerStatus`.
pub struct PrinterStatus {
    /// `description`.
    pub description: mg::Field<String>,
    /// `details`.
    pub details: mg::Field<Vec<mg::Open<super::PrinterProcessingStateDetail>>>,
    /// `processingState`. Never null.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub processing_state: mg::Field<mg::Open<super::PrinterProcessingState>>,
    /// `processingStateDescription`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub processing_state_description: mg::Field<String>,
    /// `processingStateReasons`.
    pub processing_state_reasons: mg::Field<
        Vec<mg::Open<super::PrinterProcessingStateReason>>,
    >,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::PrinterProcessingState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrinterStatus: "microsoft.graph.printerStatus", complex;
    description: "description",
    details: "details" required,
    processing_state: "processingState" required deprecated,
    processing_state_description: "processingStateDescription" deprecated,
    processing_state_reasons: "processingStateReasons" required,
    state: "state" required,
}
