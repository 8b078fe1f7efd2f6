// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookPivotTable`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookpivottable?view=graph-rest-beta>
    WorkbookPivotTable "microsoft.graph.workbookPivotTable" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { WorkbookPivotTable: super::Entity }

impl WorkbookPivotTable {
    /// `worksheet`: `workbookWorksheet`, contained
    pub const WORKSHEET: mg::Nav<WorkbookPivotTable, super::WorkbookWorksheet> = mg::Nav::new(
        "worksheet",
    );
}
