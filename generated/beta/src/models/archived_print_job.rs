// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.archivedPrintJob`, a complex type.
    ArchivedPrintJob "microsoft.graph.archivedPrintJob" "complex";
    /// `acquiredByPrinter`: Boolean, not null
    acquired_by_printer "acquiredByPrinter" "r": bool,
    /// `acquiredDateTime`: DateTimeOffset
    acquired_date_time "acquiredDateTime": mg::DateTimeOffset,
    /// `blackAndWhitePageCount`: Int32, not null
    black_and_white_page_count "blackAndWhitePageCount" "r": i32,
    /// `colorPageCount`: Int32, not null
    color_page_count "colorPageCount" "r": i32,
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `copiesPrinted`: Int32, not null
    copies_printed "copiesPrinted" "r": i32,
    /// `createdBy`: userIdentity
    created_by "createdBy": mg::Boxed<super::UserIdentity>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `duplexPageCount`: Int32, not null
    duplex_page_count "duplexPageCount" "r": i32,
    /// `id`: String, not null
    id "id" "r": String,
    /// `pageCount`: Int32, not null
    page_count "pageCount" "r": i32,
    /// `printerId`: String
    printer_id "printerId": String,
    /// `printerName`: String
    printer_name "printerName": String,
    /// `processingState`: printJobProcessingState, not null
    processing_state "processingState" "r": mg::Open<super::PrintJobProcessingState>,
    /// `simplexPageCount`: Int32, not null
    simplex_page_count "simplexPageCount" "r": i32,
}
