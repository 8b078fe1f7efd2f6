// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartFill`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WorkbookChartFillResource`](crate::requests::workbook_chart_fill::WorkbookChartFillResource),
/// for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).format().fill()`.
///
/// Operations: `clear`, `set_solid_color`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartfill?view=graph-rest-beta
pub struct WorkbookChartFill {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartFill: "microsoft.graph.workbookChartFill", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartFill: super::Entity }
