// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookPivotTable`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookPivotTableCollection`], for example
/// `graph.drive().root().workbook().worksheets().id(id).pivot_tables()`.
///
/// Operations: `refresh`, `refresh_all`.
///
/// [`WorkbookPivotTableCollection`]: crate::requests::workbook_pivot_table::WorkbookPivotTableCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookpivottable?view=graph-rest-beta
pub struct WorkbookPivotTable {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookPivotTable: "microsoft.graph.workbookPivotTable", entity, base super::Entity;
    id: "id" key required,
    name: "name",
}

mg::derived_from! { WorkbookPivotTable: super::Entity }

impl WorkbookPivotTable {
    /// `worksheet`: [`WorkbookWorksheet`](super::WorkbookWorksheet).
    pub const WORKSHEET: mg::Nav<WorkbookPivotTable, super::WorkbookWorksheet> = mg::Nav::new(
        "worksheet",
    );
}
