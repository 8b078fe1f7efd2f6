// @generated
use crate::mg;

/// Complex type `microsoft.graph.printJobStatus`.
pub struct PrintJobStatus {
    /// `acquiredByPrinter`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub acquired_by_printer: mg::Field<bool>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `details`.
    pub details: mg::Field<Vec<mg::Open<super::PrintJobStateDetail>>>,
    /// `isAcquiredByPrinter`. Never null.
    pub is_acquired_by_printer: mg::Field<bool>,
    /// `processingState`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub processing_state: mg::Field<mg::Open<super::PrintJobProcessingState>>,
    /// `processingStateDescription`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub processing_state_description: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::PrintJobProcessingState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintJobStatus: "microsoft.graph.printJobStatus", complex;
    acquired_by_printer: "acquiredByPrinter" deprecated,
    description: "description" required,
    details: "details" required,
    is_acquired_by_printer: "isAcquiredByPrinter" required,
    processing_state: "processingState" deprecated,
    processing_state_description: "processingStateDescription" deprecated,
    state: "state" required,
}
