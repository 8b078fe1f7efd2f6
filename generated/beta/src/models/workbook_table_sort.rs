// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookTableSort`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WorkbookTableSortResource`](crate::requests::workbook_table_sort::WorkbookTableSortResource),
/// for example `graph.drive().root().workbook().tables().id(id).sort()`.
///
/// Operations: `apply`, `clear`, `reapply`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbooktablesort?view=graph-rest-beta
pub struct WorkbookTableSort {
    /// `fields`.
    pub fields: mg::Field<Vec<super::WorkbookSortField>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `matchCase`. Never null.
    pub match_case: mg::Field<bool>,
    /// `method`. Never null.
    pub method: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookTableSort: "microsoft.graph.workbookTableSort", entity, base super::Entity;
    fields: "fields",
    id: "id" key required,
    match_case: "matchCase" required,
    method: "method" required,
}

mg::derived_from! { WorkbookTableSort: super::Entity }
