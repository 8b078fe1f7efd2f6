// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookTableRow`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WorkbookTableRowCollection`](crate::requests::workbook_table_row::WorkbookTableRowCollection),
/// for example `graph.drive().root().workbook().tables().id(id).rows()`.
///
/// Operations: `add`, `count_`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbooktablerow?view=graph-rest-beta
pub struct WorkbookTableRow {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `index`. Never null.
    pub index: mg::Field<i32>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookTableRow: "microsoft.graph.workbookTableRow", entity, base super::Entity;
    id: "id" key required,
    index: "index" required,
    values: "values",
}

mg::derived_from! { WorkbookTableRow: super::Entity }
