// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookWorksheet`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookWorksheetCollection`], for example
/// `graph.drive().root().workbook().worksheets()`.
///
/// Operations: `add`.
///
/// [`WorkbookWorksheetCollection`]: crate::requests::workbook_worksheet::WorkbookWorksheetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookworksheet?view=graph-rest-beta
pub struct WorkbookWorksheet {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `position`. Never null.
    pub position: mg::Field<i32>,
    /// `visibility`. Never null.
    pub visibility: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookWorksheet: "microsoft.graph.workbookWorksheet", entity, base super::Entity;
    id: "id" key required,
    name: "name",
    position: "position" required,
    visibility: "visibility" required,
}

mg::derived_from! { WorkbookWorksheet: super::Entity }

impl WorkbookWorksheet {
    /// `charts`: many [`WorkbookChart`](super::WorkbookChart).
    pub const CHARTS: mg::Nav<WorkbookWorksheet, Vec<super::WorkbookChart>> = mg::Nav::new(
        "charts",
    );
    /// `names`: many [`WorkbookNamedItem`](super::WorkbookNamedItem).
    pub const NAMES: mg::Nav<WorkbookWorksheet, Vec<super::WorkbookNamedItem>> = mg::Nav::new(
        "names",
    );
    /// `pivotTables`: many [`WorkbookPivotTable`](super::WorkbookPivotTable).
    pub const PIVOT_TABLES: mg::Nav<WorkbookWorksheet, Vec<super::WorkbookPivotTable>> = mg::Nav::new(
        "pivotTables",
    );
    /// `protection`: [`WorkbookWorksheetProtection`](super::WorkbookWorksheetProtection).
    pub const PROTECTION: mg::Nav<
        WorkbookWorksheet,
        super::WorkbookWorksheetProtection,
    > = mg::Nav::new("protection");
    /// `tables`: many [`WorkbookTable`](super::WorkbookTable).
    pub const TABLES: mg::Nav<WorkbookWorksheet, Vec<super::WorkbookTable>> = mg::Nav::new(
        "tables",
    );
    /// `tasks`: many [`WorkbookDocumentTask`](super::WorkbookDocumentTask).
    pub const TASKS: mg::Nav<WorkbookWorksheet, Vec<super::WorkbookDocumentTask>> = mg::Nav::new(
        "tasks",
    );
}
