// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartPoint`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartPointCollection`], for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).series().id(id).points()`.
///
/// Operations: `count_`.
///
/// [`WorkbookChartPointCollection`]: crate::requests::workbook_chart_point::WorkbookChartPointCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartpoint?view=graph-rest-beta
pub struct WorkbookChartPoint {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartPoint: "microsoft.graph.workbookChartPoint", entity, base super::Entity;
    id: "id" key required,
    value: "value",
}

mg::derived_from! { WorkbookChartPoint: super::Entity }

impl WorkbookChartPoint {
    /// `format`: [`WorkbookChartPointFormat`](super::WorkbookChartPointFormat).
    pub const FORMAT: mg::Nav<WorkbookChartPoint, super::WorkbookChartPointFormat> = mg::Nav::new(
        "format",
    );
}
