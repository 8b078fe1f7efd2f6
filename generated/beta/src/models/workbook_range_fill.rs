// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookRangeFill`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WorkbookRangeFillResource`](crate::requests::workbook_range_fill::WorkbookRangeFillResource),
/// for example `graph.drive().root().workbook().names().id(id).range().format().fill()`.
///
/// Operations: `clear`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookrangefill?view=graph-rest-beta
pub struct WorkbookRangeFill {
    /// `color`.
    pub color: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookRangeFill: "microsoft.graph.workbookRangeFill", entity, base super::Entity;
    color: "color",
    id: "id" key required,
}

mg::derived_from! { WorkbookRangeFill: super::Entity }
