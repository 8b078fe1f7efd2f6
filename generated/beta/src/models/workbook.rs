// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbook`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`WorkbookResource`](crate::requests::workbook::WorkbookResource), for example
/// `graph.drive().root().workbook()`.
///
/// Operations: `close_session`, `create_session`, `refresh_session`, `session_info_resource`,
/// `table_row_operation_result`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbook?view=graph-rest-beta
pub struct Workbook {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Workbook: "microsoft.graph.workbook", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Workbook: super::Entity }

impl Workbook {
    /// `application`: [`WorkbookApplication`](super::WorkbookApplication).
    pub const APPLICATION: mg::Nav<Workbook, super::WorkbookApplication> = mg::Nav::new(
        "application",
    );
    /// `comments`: many [`WorkbookComment`](super::WorkbookComment).
    pub const COMMENTS: mg::Nav<Workbook, Vec<super::WorkbookComment>> = mg::Nav::new(
        "comments",
    );
    /// `functions`: [`WorkbookFunctions`](super::WorkbookFunctions).
    pub const FUNCTIONS: mg::Nav<Workbook, super::WorkbookFunctions> = mg::Nav::new(
        "functions",
    );
    /// `names`: many [`WorkbookNamedItem`](super::WorkbookNamedItem).
    pub const NAMES: mg::Nav<Workbook, Vec<super::WorkbookNamedItem>> = mg::Nav::new(
        "names",
    );
    /// `operations`: many [`WorkbookOperation`](super::WorkbookOperation).
    pub const OPERATIONS: mg::Nav<Workbook, Vec<super::WorkbookOperation>> = mg::Nav::new(
        "operations",
    );
    /// `tables`: many [`WorkbookTable`](super::WorkbookTable).
    pub const TABLES: mg::Nav<Workbook, Vec<super::WorkbookTable>> = mg::Nav::new(
        "tables",
    );
    /// `worksheets`: many [`WorkbookWorksheet`](super::WorkbookWorksheet).
    pub const WORKSHEETS: mg::Nav<Workbook, Vec<super::WorkbookWorksheet>> = mg::Nav::new(
        "worksheets",
    );
}
