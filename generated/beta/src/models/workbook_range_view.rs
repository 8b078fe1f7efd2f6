// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookRangeView`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookRangeViewCollection`], for example
/// `graph.drive().root().workbook().names().id(id).range().visible_view().rows()`.
///
/// [`WorkbookRangeViewCollection`]: crate::requests::workbook_range_view::WorkbookRangeViewCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookrangeview?view=graph-rest-beta
pub struct WorkbookRangeView {
    /// `cellAddresses`.
    pub cell_addresses: mg::Field<mg::Json>,
    /// `columnCount`. Never null.
    pub column_count: mg::Field<i32>,
    /// `formulas`.
    pub formulas: mg::Field<mg::Json>,
    /// `formulasLocal`.
    pub formulas_local: mg::Field<mg::Json>,
    /// `formulasR1C1`.
    pub formulas_r1c1: mg::Field<mg::Json>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `index`. Never null.
    pub index: mg::Field<i32>,
    /// `numberFormat`.
    pub number_format: mg::Field<mg::Json>,
    /// `rowCount`. Never null.
    pub row_count: mg::Field<i32>,
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
    WorkbookRangeView: "microsoft.graph.workbookRangeView", entity, base super::Entity;
    cell_addresses: "cellAddresses",
    column_count: "columnCount" required,
    formulas: "formulas",
    formulas_local: "formulasLocal",
    formulas_r1c1: "formulasR1C1",
    id: "id" key required,
    index: "index" required,
    number_format: "numberFormat",
    row_count: "rowCount" required,
    text: "text",
    value_types: "valueTypes",
    values: "values",
}

mg::derived_from! { WorkbookRangeView: super::Entity }

impl WorkbookRangeView {
    /// `rows`: many [`WorkbookRangeView`](super::WorkbookRangeView).
    pub const ROWS: mg::Nav<WorkbookRangeView, Vec<super::WorkbookRangeView>> = mg::Nav::new(
        "rows",
    );
}
