// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookWorksheet`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookworksheet?view=graph-rest-beta>
    WorkbookWorksheet "microsoft.graph.workbookWorksheet" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
    /// `position`: Int32, not null
    position "position" "r": i32,
    /// `visibility`: String, not null
    visibility "visibility" "r": String,
}

mg::derived_from! { WorkbookWorksheet: super::Entity }

impl WorkbookWorksheet {
    /// `charts`: many `workbookChart`, contained
    pub const CHARTS: mg::Nav<WorkbookWorksheet, Vec<super::WorkbookChart>> = mg::Nav::new(
        "charts",
    );
    /// `names`: many `workbookNamedItem`, contained
    pub const NAMES: mg::Nav<WorkbookWorksheet, Vec<super::WorkbookNamedItem>> = mg::Nav::new(
        "names",
    );
    /// `pivotTables`: many `workbookPivotTable`, contained
    pub const PIVOT_TABLES: mg::Nav<WorkbookWorksheet, Vec<super::WorkbookPivotTable>> = mg::Nav::new(
        "pivotTables",
    );
    /// `protection`: `workbookWorksheetProtection`, contained
    pub const PROTECTION: mg::Nav<
        WorkbookWorksheet,
        super::WorkbookWorksheetProtection,
    > = mg::Nav::new("protection");
    /// `tables`: many `workbookTable`, contained
    pub const TABLES: mg::Nav<WorkbookWorksheet, Vec<super::WorkbookTable>> = mg::Nav::new(
        "tables",
    );
    /// `tasks`: many `workbookDocumentTask`, contained
    pub const TASKS: mg::Nav<WorkbookWorksheet, Vec<super::WorkbookDocumentTask>> = mg::Nav::new(
        "tasks",
    );
}
