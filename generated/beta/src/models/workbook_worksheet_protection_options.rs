// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookWorksheetProtectionOptions`, a complex type.
    WorkbookWorksheetProtectionOptions "microsoft.graph.workbookWorksheetProtectionOptions" "complex";
    /// `allowAutoFilter`: Boolean, not null
    allow_auto_filter "allowAutoFilter" "r": bool,
    /// `allowDeleteColumns`: Boolean, not null
    allow_delete_columns "allowDeleteColumns" "r": bool,
    /// `allowDeleteRows`: Boolean, not null
    allow_delete_rows "allowDeleteRows" "r": bool,
    /// `allowFormatCells`: Boolean, not null
    allow_format_cells "allowFormatCells" "r": bool,
    /// `allowFormatColumns`: Boolean, not null
    allow_format_columns "allowFormatColumns" "r": bool,
    /// `allowFormatRows`: Boolean, not null
    allow_format_rows "allowFormatRows" "r": bool,
    /// `allowInsertColumns`: Boolean, not null
    allow_insert_columns "allowInsertColumns" "r": bool,
    /// `allowInsertHyperlinks`: Boolean, not null
    allow_insert_hyperlinks "allowInsertHyperlinks" "r": bool,
    /// `allowInsertRows`: Boolean, not null
    allow_insert_rows "allowInsertRows" "r": bool,
    /// `allowPivotTables`: Boolean, not null
    allow_pivot_tables "allowPivotTables" "r": bool,
    /// `allowSort`: Boolean, not null
    allow_sort "allowSort" "r": bool,
}
