// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookTable`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookTableCollection`](crate::requests::workbook_table::WorkbookTableCollection),
/// for example `graph.drive().root().workbook().tables()`.
///
/// Operations: `clear_filters`, `convert_to_range`, `reapply_filters`, `add`, `count_`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbooktable?view=graph-rest-beta
pub struct WorkbookTable {
    /// `highlightFirstColumn`. Never null.
    pub highlight_first_column: mg::Field<bool>,
    /// `highlightLastColumn`. Never null.
    pub highlight_last_column: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `legacyId`.
    pub legacy_id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `showBandedColumns`. Never null.
    pub show_banded_columns: mg::Field<bool>,
    /// `showBandedRows`. Never null.
    pub show_banded_rows: mg::Field<bool>,
    /// `showFilterButton`. Never null.
    pub show_filter_button: mg::Field<bool>,
    /// `showHeaders`. Never null.
    pub show_headers: mg::Field<bool>,
    /// `showTotals`. Never null.
    pub show_totals: mg::Field<bool>,
    /// `style`.
    pub style: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookTable: "microsoft.graph.workbookTable", entity, base super::Entity;
    highlight_first_column: "highlightFirstColumn" required,
    highlight_last_column: "highlightLastColumn" required,
    id: "id" key required,
    legacy_id: "legacyId",
    name: "name",
    show_banded_columns: "showBandedColumns" required,
    show_banded_rows: "showBandedRows" required,
    show_filter_button: "showFilterButton" required,
    show_headers: "showHeaders" required,
    show_totals: "showTotals" required,
    style: "style",
}

mg::derived_from! { WorkbookTable: super::Entity }

impl WorkbookTable {
    /// `columns`: many [`WorkbookTableColumn`](super::WorkbookTableColumn).
    pub const COLUMNS: mg::Nav<WorkbookTable, Vec<super::WorkbookTableColumn>> = mg::Nav::new(
        "columns",
    );
    /// `rows`: many [`WorkbookTableRow`](super::WorkbookTableRow).
    pub const ROWS: mg::Nav<WorkbookTable, Vec<super::WorkbookTableRow>> = mg::Nav::new(
        "rows",
    );
    /// `sort`: [`WorkbookTableSort`](super::WorkbookTableSort).
    pub const SORT: mg::Nav<WorkbookTable, super::WorkbookTableSort> = mg::Nav::new(
        "sort",
    );
    /// `worksheet`: [`WorkbookWorksheet`](super::WorkbookWorksheet).
    pub const WORKSHEET: mg::Nav<WorkbookTable, super::WorkbookWorksheet> = mg::Nav::new(
        "worksheet",
    );
}
