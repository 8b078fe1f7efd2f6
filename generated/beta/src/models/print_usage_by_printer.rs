// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printUsageByPrinter`][reference], derived from
/// [`PrintUsage`](super::PrintUsage).
///
/// Requests: [`PrintUsageByPrinterCollection`], for example
/// `graph.reports().daily_print_usage_by_printer()`.
///
/// [`PrintUsageByPrinterCollection`]: crate::requests::print_usage_by_printer::PrintUsageByPrinterCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/printusagebyprinter?view=graph-rest-beta
pub struct PrintUsageByPrinter {
    /// `blackAndWhitePageCount`.
    pub black_and_white_page_count: mg::Field<i64>,
    /// `colorPageCount`.
    pub color_page_count: mg::Field<i64>,
    /// `completedBlackAndWhiteJobCount`. Never null.
    pub completed_black_and_white_job_count: mg::Field<i64>,
    /// `completedColorJobCount`. Never null.
    pub completed_color_job_count: mg::Field<i64>,
    /// `completedJobCount`.
    pub completed_job_count: mg::Field<i64>,
    /// `doubleSidedSheetCount`.
    pub double_sided_sheet_count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incompleteJobCount`. Never null.
    pub incomplete_job_count: mg::Field<i64>,
    /// `mediaSheetCount`.
    pub media_sheet_count: mg::Field<i64>,
    /// `pageCount`.
    pub page_count: mg::Field<i64>,
    /// `printerId`. Never null.
    pub printer_id: mg::Field<String>,
    /// `printerName`.
    pub printer_name: mg::Field<String>,
    /// `singleSidedSheetCount`.
    pub single_sided_sheet_count: mg::Field<i64>,
    /// `usageDate`. Never null.
    pub usage_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintUsageByPrinter: "microsoft.graph.printUsageByPrinter", entity, base super::PrintUsage;
    black_and_white_page_count: "blackAndWhitePageCount",
    color_page_count: "colorPageCount",
    completed_black_and_white_job_count: "completedBlackAndWhiteJobCount" required,
    completed_color_job_count: "completedColorJobCount" required,
    completed_job_count: "completedJobCount",
    double_sided_sheet_count: "doubleSidedSheetCount",
    id: "id" key required,
    incomplete_job_count: "incompleteJobCount" required,
    media_sheet_count: "mediaSheetCount",
    page_count: "pageCount",
    printer_id: "printerId" required,
    printer_name: "printerName",
    single_sided_sheet_count: "singleSidedSheetCount",
    usage_date: "usageDate" required,
}

mg::derived_from! { PrintUsageByPrinter: super::PrintUsage, super::Entity }
