// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookTableColumn`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookTableColumnCollection`], for example
/// `graph.drive().root().workbook().tables().id(id).columns()`.
///
/// Operations: `add`, `count_`.
///
/// [`WorkbookTableColumnCollection`]: crate::requests::workbook_table_column::WorkbookTableColumnCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbooktablecolumn?view=graph-rest-beta
pub struct WorkbookTableColumn {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `index`. Never null.
    pub index: mg::Field<i32>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookTableColumn: "microsoft.graph.workbookTableColumn", entity, base super::Entity;
    id: "id" key required,
    index: "index" required,
    name: "name",
    values: "values",
}

mg::derived_from! { WorkbookTableColumn: super::Entity }

impl WorkbookTableColumn {
    /// `filter`: [`WorkbookFilter`](super::WorkbookFilter).
    pub const FILTER: mg::Nav<WorkbookTableColumn, super::WorkbookFilter> = mg::Nav::new(
        "filter",
    );
}
