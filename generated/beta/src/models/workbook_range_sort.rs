// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookRangeSort`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WorkbookRangeSortResource`](crate::requests::workbook_range_sort::WorkbookRangeSortResource),
/// for example `graph.drive().root().workbook().names().id(id).range().sort()`.
///
/// Operations: `apply`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookrangesort?view=graph-rest-beta
pub struct WorkbookRangeSort {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookRangeSort: "microsoft.graph.workbookRangeSort", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookRangeSort: super::Entity }
