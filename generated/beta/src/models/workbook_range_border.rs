// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookRangeBorder`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookRangeBorderCollection`], for example
/// `graph.drive().root().workbook().names().id(id).range().format().borders()`.
///
/// Operations: `count_`.
///
/// [`WorkbookRangeBorderCollection`]: crate::requests::workbook_range_border::WorkbookRangeBorderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookrangeborder?view=graph-rest-beta
pub struct WorkbookRangeBorder {
    /// `color`.
    pub color: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sideIndex`.
    pub side_index: mg::Field<String>,
    /// `style`.
    pub style: mg::Field<String>,
    /// `weight`.
    pub weight: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookRangeBorder: "microsoft.graph.workbookRangeBorder", entity, base super::Entity;
    color: "color",
    id: "id" key required,
    side_index: "sideIndex",
    style: "style",
    weight: "weight",
}

mg::derived_from! { WorkbookRangeBorder: super::Entity }
