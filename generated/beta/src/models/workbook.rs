// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbook`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbook?view=graph-rest-beta>
    Workbook "microsoft.graph.workbook" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Workbook: super::Entity }

impl Workbook {
    /// `application`: `workbookApplication`, contained
    pub const APPLICATION: mg::Nav<Workbook, super::WorkbookApplication> = mg::Nav::new(
        "application",
    );
    /// `comments`: many `workbookComment`, contained
    pub const COMMENTS: mg::Nav<Workbook, Vec<super::WorkbookComment>> = mg::Nav::new(
        "comments",
    );
    /// `functions`: `workbookFunctions`, contained
    pub const FUNCTIONS: mg::Nav<Workbook, super::WorkbookFunctions> = mg::Nav::new(
        "functions",
    );
    /// `names`: many `workbookNamedItem`, contained
    pub const NAMES: mg::Nav<Workbook, Vec<super::WorkbookNamedItem>> = mg::Nav::new(
        "names",
    );
    /// `operations`: many `workbookOperation`, contained
    pub const OPERATIONS: mg::Nav<Workbook, Vec<super::WorkbookOperation>> = mg::Nav::new(
        "operations",
    );
    /// `tables`: many `workbookTable`, contained
    pub const TABLES: mg::Nav<Workbook, Vec<super::WorkbookTable>> = mg::Nav::new(
        "tables",
    );
    /// `worksheets`: many `workbookWorksheet`, contained
    pub const WORKSHEETS: mg::Nav<Workbook, Vec<super::WorkbookWorksheet>> = mg::Nav::new(
        "worksheets",
    );
}
