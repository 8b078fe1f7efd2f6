// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookTable`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbooktable?view=graph-rest-beta>
    WorkbookTable "microsoft.graph.workbookTable" "entity" : super::Entity;
    /// `highlightFirstColumn`: Boolean, not null
    highlight_first_column "highlightFirstColumn" "r": bool,
    /// `highlightLastColumn`: Boolean, not null
    highlight_last_column "highlightLastColumn" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `legacyId`: String
    legacy_id "legacyId": String,
    /// `name`: String
    name "name": String,
    /// `showBandedColumns`: Boolean, not null
    show_banded_columns "showBandedColumns" "r": bool,
    /// `showBandedRows`: Boolean, not null
    show_banded_rows "showBandedRows" "r": bool,
    /// `showFilterButton`: Boolean, not null
    show_filter_button "showFilterButton" "r": bool,
    /// `showHeaders`: Boolean, not null
    show_headers "showHeaders" "r": bool,
    /// `showTotals`: Boolean, not null
    show_totals "showTotals" "r": bool,
    /// `style`: String
    style "style": String,
}

mg::derived_from! { WorkbookTable: super::Entity }

impl WorkbookTable {
    /// `columns`: many `workbookTableColumn`, contained
    pub const COLUMNS: mg::Nav<WorkbookTable, Vec<super::WorkbookTableColumn>> = mg::Nav::new(
        "columns",
    );
    /// `rows`: many `workbookTableRow`, contained
    pub const ROWS: mg::Nav<WorkbookTable, Vec<super::WorkbookTableRow>> = mg::Nav::new(
        "rows",
    );
    /// `sort`: `workbookTableSort`, contained
    pub const SORT: mg::Nav<WorkbookTable, super::WorkbookTableSort> = mg::Nav::new(
        "sort",
    );
    /// `worksheet`: `workbookWorksheet`, contained
    pub const WORKSHEET: mg::Nav<WorkbookTable, super::WorkbookWorksheet> = mg::Nav::new(
        "worksheet",
    );
}
