// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookRangeView`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookrangeview?view=graph-rest-beta>
    WorkbookRangeView "microsoft.graph.workbookRangeView" "entity" : super::Entity;
    /// `cellAddresses`: Json
    cell_addresses "cellAddresses": mg::Json,
    /// `columnCount`: Int32, not null
    column_count "columnCount" "r": i32,
    /// `formulas`: Json
    formulas "formulas": mg::Json,
    /// `formulasLocal`: Json
    formulas_local "formulasLocal": mg::Json,
    /// `formulasR1C1`: Json
    formulas_r1c1 "formulasR1C1": mg::Json,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `index`: Int32, not null
    index "index" "r": i32,
    /// `numberFormat`: Json
    number_format "numberFormat": mg::Json,
    /// `rowCount`: Int32, not null
    row_count "rowCount" "r": i32,
    /// `text`: Json
    text "text": mg::Json,
    /// `valueTypes`: Json
    value_types "valueTypes": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::derived_from! { WorkbookRangeView: super::Entity }

impl WorkbookRangeView {
    /// `rows`: many `workbookRangeView`, contained
    pub const ROWS: mg::Nav<WorkbookRangeView, Vec<super::WorkbookRangeView>> = mg::Nav::new(
        "rows",
    );
}
