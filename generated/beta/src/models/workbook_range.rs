// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookRange`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookRangeResource`](crate::requests::workbook_range::WorkbookRangeResource), for
/// example `graph.drive().root().workbook().names().id(id).range()`.
///
/// Operations: `clear`, `delete_`, `insert`, `merge`, `unmerge`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookrange?view=graph-rest-beta
pub struct WorkbookRange {
    /// `address`.
    pub address: mg::Field<String>,
    /// `addressLocal`.
    pub address_local: mg::Field<String>,
    /// `cellCount`. Never null.
    pub cell_count: mg::Field<i32>,
    /// `columnCount`. Never null.
    pub column_count: mg::Field<i32>,
    /// `columnHidden`.
    pub column_hidden: mg::Field<bool>,
    /// `columnIndex`. Never null.
    pub column_index: mg::Field<i32>,
    /// `formulas`.
    pub formulas: mg::Field<mg::Json>,
    /// `formulasLocal`.
    pub formulas_local: mg::Field<mg::Json>,
    /// `formulasR1C1`.
    pub formulas_r1c1: mg::Field<mg::Json>,
    /// `hidden`.
    pub hidden: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `numberFormat`.
    pub number_format: mg::Field<mg::Json>,
    /// `rowCount`. Never null.
    pub row_count: mg::Field<i32>,
    /// `rowHidden`.
    pub row_hidden: mg::Field<bool>,
    /// `rowIndex`. Never null.
    pub row_index: mg::Field<i32>,
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// `valueTypes`.
    pub value_types: mg::Field<mg::Json>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookRange: "microsoft.graph.workbookRange", entity, base super::Entity;
    address: "address",
    address_local: "addressLocal",
    cell_count: "cellCount" required,
    column_count: "columnCount" required,
    column_hidden: "columnHidden",
    column_index: "columnIndex" required,
    formulas: "formulas",
    formulas_local: "formulasLocal",
    formulas_r1c1: "formulasR1C1",
    hidden: "hidden",
    id: "id" key required,
    number_format: "numberFormat",
    row_count: "rowCount" required,
    row_hidden: "rowHidden",
    row_index: "rowIndex" required,
    text: "text",
    value_types: "valueTypes",
    values: "values",
}

mg::derived_from! { WorkbookRange: super::Entity }

impl WorkbookRange {
    /// `format`: [`WorkbookRangeFormat`](super::WorkbookRangeFormat).
    pub const FORMAT: mg::Nav<WorkbookRange, super::WorkbookRangeFormat> = mg::Nav::new(
        "format",
    );
    /// `sort`: [`WorkbookRangeSort`](super::WorkbookRangeSort).
    pub const SORT: mg::Nav<WorkbookRange, super::WorkbookRangeSort> = mg::Nav::new(
        "sort",
    );
    /// `worksheet`: [`WorkbookWorksheet`](super::WorkbookWorksheet).
    pub const WORKSHEET: mg::Nav<WorkbookRange, super::WorkbookWorksheet> = mg::Nav::new(
        "worksheet",
    );
}
