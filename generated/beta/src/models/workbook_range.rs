// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookRange`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookrange?view=graph-rest-beta>
    WorkbookRange "microsoft.graph.workbookRange" "entity" : super::Entity;
    /// `address`: String
    address "address": String,
    /// `addressLocal`: String
    address_local "addressLocal": String,
    /// `cellCount`: Int32, not null
    cell_count "cellCount" "r": i32,
    /// `columnCount`: Int32, not null
    column_count "columnCount" "r": i32,
    /// `columnHidden`: Boolean
    column_hidden "columnHidden": bool,
    /// `columnIndex`: Int32, not null
    column_index "columnIndex" "r": i32,
    /// `formulas`: Json
    formulas "formulas": mg::Json,
    /// `formulasLocal`: Json
    formulas_local "formulasLocal": mg::Json,
    /// `formulasR1C1`: Json
    formulas_r1c1 "formulasR1C1": mg::Json,
    /// `hidden`: Boolean
    hidden "hidden": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `numberFormat`: Json
    number_format "numberFormat": mg::Json,
    /// `rowCount`: Int32, not null
    row_count "rowCount" "r": i32,
    /// `rowHidden`: Boolean
    row_hidden "rowHidden": bool,
    /// `rowIndex`: Int32, not null
    row_index "rowIndex" "r": i32,
    /// `text`: Json
    text "text": mg::Json,
    /// `valueTypes`: Json
    value_types "valueTypes": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::derived_from! { WorkbookRange: super::Entity }

impl WorkbookRange {
    /// `format`: `workbookRangeFormat`, contained
    pub const FORMAT: mg::Nav<WorkbookRange, super::WorkbookRangeFormat> = mg::Nav::new(
        "format",
    );
    /// `sort`: `workbookRangeSort`, contained
    pub const SORT: mg::Nav<WorkbookRange, super::WorkbookRangeSort> = mg::Nav::new(
        "sort",
    );
    /// `worksheet`: `workbookWorksheet`, contained
    pub const WORKSHEET: mg::Nav<WorkbookRange, super::WorkbookWorksheet> = mg::Nav::new(
        "worksheet",
    );
}
