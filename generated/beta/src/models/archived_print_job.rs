// @generated
use crate::mg;

/// Complex type `microsoft.graph.archivedPrintJob`.
pub struct ArchivedPrintJob {
    /// `acquiredByPrinter`. Never null.
    pub acquired_by_printer: mg::Field<bool>,
    /// `acquiredDateTime`.
    pub acquired_date_time: mg::Field<mg::DateTimeOffset>,
    /// `blackAndWhitePageCount`. Never null.
    pub black_and_white_page_count: mg::Field<i32>,
    /// `colorPageCount`. Never null.
    pub color_page_count: mg::Field<i32>,
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `copiesPrinted`. Never null.
    pub copies_printed: mg::Field<i32>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `duplexPageCount`. Never null.
    pub duplex_page_count: mg::Field<i32>,
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `pageCount`. Never null.
    pub page_count: mg::Field<i32>,
    /// `printerId`.
    pub printer_id: mg::Field<String>,
    /// `printerName`.
    pub printer_name: mg::Field<String>,
    /// `processingState`. Never null.
    pub processing_state: mg::Field<mg::Open<super::PrintJobProcessingState>>,
    /// `simplexPageCount`. Never null.
    pub simplex_page_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ArchivedPrintJob: "microsoft.graph.archivedPrintJob", complex;
    acquired_by_printer: "acquiredByPrinter" required,
    acquired_date_time: "acquiredDateTime",
    black_and_white_page_count: "blackAndWhitePageCount" required,
    color_page_count: "colorPageCount" required,
    completion_date_time: "completionDateTime",
    copies_printed: "copiesPrinted" required,
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    duplex_page_count: "duplexPageCount" required,
    id: "id" required,
    page_count: "pageCount" required,
    printer_id: "printerId",
    printer_name: "printerName",
    processing_state: "processingState" required,
    simplex_page_count: "simplexPageCount" required,
}
