// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printUsage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printusage?view=graph-rest-beta>
    PrintUsage "microsoft.graph.printUsage" "entity" : super::Entity => PrintUsageKind;
    /// `blackAndWhitePageCount`: Int64
    black_and_white_page_count "blackAndWhitePageCount": i64,
    /// `colorPageCount`: Int64
    color_page_count "colorPageCount": i64,
    /// `completedBlackAndWhiteJobCount`: Int64, not null
    completed_black_and_white_job_count "completedBlackAndWhiteJobCount" "r": i64,
    /// `completedColorJobCount`: Int64, not null
    completed_color_job_count "completedColorJobCount" "r": i64,
    /// `completedJobCount`: Int64
    completed_job_count "completedJobCount": i64,
    /// `doubleSidedSheetCount`: Int64
    double_sided_sheet_count "doubleSidedSheetCount": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incompleteJobCount`: Int64, not null
    incomplete_job_count "incompleteJobCount" "r": i64,
    /// `mediaSheetCount`: Int64
    media_sheet_count "mediaSheetCount": i64,
    /// `pageCount`: Int64
    page_count "pageCount": i64,
    /// `singleSidedSheetCount`: Int64
    single_sided_sheet_count "singleSidedSheetCount": i64,
    /// `usageDate`: Date, not null
    usage_date "usageDate" "r": mg::Date,
}

mg::derived_from! { PrintUsage: super::Entity }

/// The types derived from `microsoft.graph.printUsage`.
#[non_exhaustive]
pub enum PrintUsageKind {
    PrintUsageByPrinter(Box<super::PrintUsageByPrinter>),
    PrintUsageByUser(Box<super::PrintUsageByUser>),
    /// None of these, or a type that this version does not know.
    Other(Box<PrintUsage>),
}

mg::family! {
    PrintUsage => PrintUsageKind;
    PrintUsageByPrinter(super::PrintUsageByPrinter),
    PrintUsageByUser(super::PrintUsageByUser),
}
