// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookWorksheetProtectionOptions`.
pub struct WorkbookWorksheetProtectionOptions {
    /// `allowAutoFilter`. Never null.
    pub allow_auto_filter: mg::Field<bool>,
    /// `allowDeleteColumns`. Never null.
    pub allow_delete_columns: mg::Field<bool>,
    /// `allowDeleteRows`. Never null.
    pub allow_delete_rows: mg::Field<bool>,
    /// `allowFormatCells`. Never null.
    pub allow_format_cells: mg::Field<bool>,
    /// `allowFormatColumns`. Never null.
    pub allow_format_columns: mg::Field<bool>,
    /// `allowFormatRows`. Never null.
    pub allow_format_rows: mg::Field<bool>,
    /// `allowInsertColumns`. Never null.
    pub allow_insert_columns: mg::Field<bool>,
    /// `allowInsertHyperlinks`. Never null.
    pub allow_insert_hyperlinks: mg::Field<bool>,
    /// `allowInsertRows`. Never null.
    pub allow_insert_rows: mg::Field<bool>,
    /// `allowPivotTables`. Never null.
    pub allow_pivot_tables: mg::Field<bool>,
    /// `allowSort`. Never null.
    pub allow_sort: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookWorksheetProtectionOptions: "microsoft.graph.workbookWorksheetProtectionOptions", complex;
    allow_auto_filter: "allowAutoFilter" required,
    allow_delete_columns: "allowDeleteColumns" required,
    allow_delete_rows: "allowDeleteRows" required,
    allow_format_cells: "allowFormatCells" required,
    allow_format_columns: "allowFormatColumns" required,
    allow_format_rows: "allowFormatRows" required,
    allow_insert_columns: "allowInsertColumns" required,
    allow_insert_hyperlinks: "allowInsertHyperlinks" required,
    allow_insert_rows: "allowInsertRows" required,
    allow_pivot_tables: "allowPivotTables" required,
    allow_sort: "allowSort" required,
}
