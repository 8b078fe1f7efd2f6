// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printUsageByUser`][reference], derived from
/// [`PrintUsage`](super::PrintUsage).
///
/// Requests: [`PrintUsageByUserCollection`], for example
/// `graph.reports().daily_print_usage_by_user()`.
///
/// [`PrintUsageByUserCollection`]: crate::requests::print_usage_by_user::PrintUsageByUserCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/printusagebyuser?view=graph-rest-beta
pub struct PrintUsageByUser {
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
    /// `singleSidedSheetCount`.
    pub single_sided_sheet_count: mg::Field<i64>,
    /// `usageDate`. Never null.
    pub usage_date: mg::Field<mg::Date>,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintUsageByUser: "microsoft.graph.printUsageByUser", entity, base super::PrintUsage;
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
    single_sided_sheet_count: "singleSidedSheetCount",
    usage_date: "usageDate" required,
    user_principal_name: "userPrincipalName" required,
}

mg::derived_from! { PrintUsageByUser: super::PrintUsage, super::Entity }
